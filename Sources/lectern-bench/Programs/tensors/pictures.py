"""Pictures as large as handwritten digits are, by two convolutions with pools."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from rounds import measure

torch.manual_seed(4)
centres = torch.rand(10, 1, 28, 28)
labels = torch.randint(0, 10, (64,))
pictures = centres[labels] + 0.2 * torch.randn(64, 1, 28, 28)


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 5, padding=2)
        self.conv2 = nn.Conv2d(16, 32, 3, padding=1)
        self.fc1 = nn.Linear(32 * 7 * 7, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc2(F.relu(self.fc1(torch.flatten(x, 1))))


model = Digits()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)


def train(steps):
    for step in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(pictures), labels)
        loss.backward()
        optimizer.step()
    return loss.item()


measure(train, 10)
