"""Networks of such numbers."""
import random

from micrograd.engine import Value


class Module:
    def parameters(self):
        return []

    def zero_grad(self):
        for p in self.parameters():
            p.grad = 0


class Neuron(Module):
    def __init__(self, inputs, nonlin=True):
        self.w = [Value(random.uniform(-1, 1)) for _ in range(inputs)]
        self.b = Value(0)
        self.nonlin = nonlin

    def __call__(self, x):
        total = sum((weight * value for weight, value in zip(self.w, x)), self.b)
        return total.relu() if self.nonlin else total

    def parameters(self):
        return [*self.w, self.b]


class Layer(Module):
    def __init__(self, inputs, count, nonlin=True):
        self.neurons = [Neuron(inputs, nonlin) for _ in range(count)]

    def __call__(self, x):
        results = [neuron(x) for neuron in self.neurons]
        return results if len(results) > 1 else results[0]

    def parameters(self):
        return [p for neuron in self.neurons for p in neuron.parameters()]


class MLP(Module):
    def __init__(self, inputs, counts):
        sizes = [inputs, *counts]
        self.layers = [Layer(sizes[i], size, i < len(counts) - 1) for i, size in enumerate(counts)]

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
        return x

    def parameters(self):
        return [p for layer in self.layers for p in layer.parameters()]
