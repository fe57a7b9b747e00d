from micrograd.engine import Value
from micrograd.nn import MLP, Layer, Neuron

calls = [
    lambda: Value(),
    lambda: Value(1,2,3,4),
    lambda: Value(1, x=2),
    lambda: Neuron(),
    lambda: Neuron(1,2,3),
    lambda: Layer(1),
    lambda: MLP(),
    lambda: MLP(1),
    lambda: Value(1).relu(2),
    lambda: Value(1).backward(1),
    lambda: MLP(2,[1])(),
    lambda: Neuron(2)(1,2),
    lambda: MLP(1, 2),
    lambda: MLP(2, [1], 3),
    lambda: Neuron(nin=2),
    lambda: Layer(nin=1, nout=1),
    lambda: MLP(nin=1, nouts=[1]),
    lambda: Value(data=3),
    lambda: Neuron(2)(3),
    lambda: Value(1, label='a'),
    lambda: Value(1).item(),
    lambda: Value(0) ** -1,
    lambda: Value(1) / 0,
    lambda: 1 / Value(0.0),
    lambda: Value(1, data=2),
    lambda: MLP(2, [1]).parameters(1),
    lambda: Value(2).__add__(),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
