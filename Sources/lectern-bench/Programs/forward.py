"""Calls of a network without any gradient.

forward.py CALLS
"""
import random
import sys

from micrograd.nn import MLP

random.seed(1337)
model = MLP(2, [16, 16, 1])
for k in range(int(sys.argv[1])):
    score = model([0.5, k * 1e-6])
print(round(score.data, 6))
