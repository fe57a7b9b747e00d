"""Digits of 8 by 8 by a network of its own class, in batches of a loader, with Adam."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset
from rounds import measure

torch.manual_seed(3)
centres = torch.rand(10, 64)
labels = torch.randint(0, 10, (640,))
loader = DataLoader(TensorDataset(centres[labels] + 0.2 * torch.randn(640, 64), labels), batch_size=64, shuffle=True)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 128)
        self.fc2 = nn.Linear(128, 64)
        self.drop = nn.Dropout(0.2)
        self.out = nn.Linear(64, 10)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = self.drop(F.relu(self.fc2(x)))
        return self.out(x)


net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)


def train(steps):
    done, total, correct = 0, 0.0, 0
    while done < steps:
        for images, targets in loader:
            optimizer.zero_grad()
            outputs = net(images)
            loss = F.cross_entropy(outputs, targets)
            loss.backward()
            optimizer.step()
            total += loss.item()
            correct += (outputs.argmax(1) == targets).sum().item()
            done += 1
    return total / done


measure(train, 50)
