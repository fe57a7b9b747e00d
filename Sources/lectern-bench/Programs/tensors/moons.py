"""Two moons by a network of layers, with Adam."""
import torch
import torch.nn as nn
from rounds import measure

torch.manual_seed(1)
angle = torch.rand(100) * 3.14159
side = torch.arange(100) % 2
X = torch.stack([angle.cos() + side, angle.sin() * (1 - 2.0 * side) + side * 0.5], 1) + torch.randn(100, 2) * 0.1
y = side.float().unsqueeze(1)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1))
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)


def train(steps):
    for step in range(steps):
        optimizer.zero_grad()
        loss = criterion(model(X), y)
        loss.backward()
        optimizer.step()
    return loss.item()


measure(train, 200)
