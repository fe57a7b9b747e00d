# What losses say of targets of the wrong type or shape.
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
scores = torch.randn(2, 3)
attempts = [
    lambda: F.nll_loss(scores, torch.tensor([0.0, 1.0])), lambda: F.nll_loss(scores, torch.tensor([0, 1], dtype=torch.int16)),
    lambda: F.cross_entropy(scores, torch.tensor([0, 1], dtype=torch.int32)), lambda: nn.CrossEntropyLoss()(scores, torch.tensor([0.0, 1.0])),
    lambda: F.cross_entropy(scores, torch.tensor([[0], [1]])), lambda: F.cross_entropy(scores, torch.tensor([0, 1, 2])),
    lambda: F.cross_entropy(scores, torch.tensor([0, 3])), lambda: F.cross_entropy(scores, torch.tensor([0, 1], dtype=torch.uint8)),
    lambda: nn.NLLLoss()(scores, torch.tensor([[0], [1]])), lambda: F.cross_entropy(scores, torch.tensor([2, 1])),
]
for attempt in attempts:
    try:
        print(attempt())
    except (IndexError, RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
