import random

from micrograd.engine import Value
from micrograd.nn import MLP

random.seed(1)
model = MLP(2, [4, 4, 1])
print(model([1.0, -2.0]))


def leaky(self):
    out = Value(self.data if self.data > 0 else 0.1 * self.data, (self,), "leaky")

    def backward():
        self.grad += (1 if out.data > 0 else 0.1) * out.grad

    out._backward = backward
    return out


Value.relu = leaky
loss = (model([1.0, -2.0]) - 3) ** 2
loss.backward()
print(loss, [round(p.grad, 10) for p in model.parameters()])
