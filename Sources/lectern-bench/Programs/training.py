"""Gradient steps on one weight: each makes a graph full of cycles and lets go of the one before.

training.py STEPS
"""
import sys


class Scalar:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.children = children
        self.backward = lambda: None

    def __add__(self, other):
        out = Scalar(self.data + other.data, (self, other))

        def backward():
            self.grad += out.grad
            other.grad += out.grad

        out.backward = backward
        return out

    def __mul__(self, other):
        out = Scalar(self.data * other.data, (self, other))

        def backward():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.backward = backward
        return out


weight = Scalar(0.0)
for step in range(int(sys.argv[1])):
    loss, graph = Scalar(0.0), []
    for x in (0.5, 1.0, 1.5, 2.0):
        error = weight * Scalar(x) + Scalar(-3.0 * x)
        square = error * error
        loss = loss + square
        graph += [error.children[0], error, square, loss]
    weight.grad = 0.0
    loss.grad = 1.0
    for node in reversed(graph):
        node.backward()
    weight.data -= 0.01 * weight.grad
print(round(weight.data, 6))
