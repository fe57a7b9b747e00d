"""Small pictures, by two convolutions with batches normalised and pooled."""
import torch
import torch.nn as nn
from rounds import measure

torch.manual_seed(9)
centres = torch.rand(10, 1, 8, 8)
labels = torch.randint(0, 10, (32,))
images = centres[labels] + 0.2 * torch.randn(32, 1, 8, 8)


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 8, kernel_size=3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(8, 16, kernel_size=3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
        self.classifier = nn.Linear(16 * 2 * 2, 10)

    def forward(self, x):
        x = self.features(x)
        return self.classifier(x.view(x.size(0), -1))


model = ConvNet()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-4)


def train(steps):
    for step in range(steps):
        outputs = model(images)
        loss = criterion(outputs, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


measure(train, 20)
