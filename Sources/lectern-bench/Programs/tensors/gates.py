"""Sums of short sequences, by a GRU cell called step by step."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from rounds import measure

torch.manual_seed(8)
X = torch.rand(32, 12, 4)
y = X.sum((1, 2)).unsqueeze(1)
cell = nn.GRUCell(4, 32)
head = nn.Linear(32, 1)
optimizer = torch.optim.Adam(list(cell.parameters()) + list(head.parameters()), lr=0.01)


def train(steps):
    for step in range(steps):
        h = torch.zeros(32, 32)
        for t in range(X.shape[1]):
            h = cell(X[:, t], h)
        loss = F.mse_loss(head(h), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


measure(train, 30)
