# Integers of Python beyond 64 bits: floats are made of them, and nothing computes with them.
import math

import torch


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


big = 10**20
show(lambda: torch.tensor([big, 1.5]))
show(lambda: torch.tensor([[big], [2.0]]))
show(lambda: torch.tensor(big, dtype=torch.float64))
show(lambda: torch.tensor([big, 1]))
for x in (torch.ones(2), torch.arange(2)):
    for function in (lambda: x + big, lambda: big * x, lambda: x / math.factorial(25), lambda: x < big, lambda: torch.where(x > 0, x, big)):
        show(function)
