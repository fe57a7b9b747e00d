# What a program sets on a class stays, even if nobody has looked at the class before.
from micrograd.engine import Value
from micrograd.nn import Layer, Neuron

Value.relu = lambda self: self * 100
Neuron.__call__ = lambda self, x: "called"
print(Value(-3).relu(), Layer(2, 2)([1, 2]), Neuron(1)([1]))
