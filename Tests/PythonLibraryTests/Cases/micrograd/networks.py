import random
from micrograd import nn
from micrograd.engine import Value
from micrograd.nn import MLP, Layer, Module, Neuron

random.seed(42)
n = Neuron(3)
print(n, n.parameters(), n.nonlin, len(n.w), n.b)
print(Neuron(2, nonlin=False), Neuron(2, False), Layer(2, 3), Layer(2, 2, nonlin=False), MLP(3, [4, 4, 1]), MLP(2, [2]))
print(isinstance(n, Module), issubclass(MLP, Module), type(n), Module().parameters(), nn.Layer is Layer)
print(random.random())

out = n([1.0, -2, Value(0.5)])
print(out, out._op)
out.backward()
print(n.parameters())
n.zero_grad()
print(n.parameters())


def walk(root):
    order, seen = [], set()

    def build(v):
        if v not in seen:
            seen.add(v)
            for child in v._prev:
                build(child)
            order.append(v)

    build(root)
    return order


def show(root):
    for v in walk(root):
        print(f'{v.data!r}:{v.grad!r}', v._op, [child.data for child in v._prev])


layer = Layer(2, 3)
x = [Value(1), Value(-0.5)]
outs = layer(x)
print(outs, len(layer.parameters()))
(outs[2] * 2 + outs[0] + outs[1] * outs[0]).backward()
print(layer.parameters(), x)
show(outs[0])

model = MLP(2, [3, 2])
first, second = model(x)
loss = (first - 1) ** 2 + (second + 0.5) ** 2
loss.backward()
print([p.grad for p in model.parameters()], x)
show(loss)
loss.backward()
print([p.grad for p in model.parameters()], x)

# Weights that change between two looks.
single = MLP(2, [3, 1])
y = single([0.25, 2])
for p in single.parameters():
    p.data -= 0.125
y.backward()
print(y, [p.grad for p in single.parameters()])
show(y)
single.zero_grad()
y = single([0.25, 2])
y.backward()
before = [p.grad for p in single.parameters()]
for p in single.parameters():
    p.data -= 0.5 * p.grad
show(y)
print(before)

# Parts of a network, and parts put in by hand.
print(single.layers[0](x), single.layers[0].neurons[1](x), single.layers[1].neurons)
single.layers[0].neurons[0].w[0] = Value(2)
single.layers[0].neurons[0].b = Value(3)
single.layers[0].neurons[2].nonlin = False
single.layers[1].neurons[0].w[1].data = 2
y = single(x)
y.backward()
print(single, y, [p for p in single.parameters()])
single.layers.append(Layer(1, 2))
try:
    print(single(x))
except TypeError as error:
    print(error)
single.layers[2:] = []
single.layers[1] = lambda x: sum(x)
print(single(x))

# Other inputs.
print(n((1, 2, 3)), n([1, 2]), n([1, 2, 3, 4]), n(iter([1.0, 2.0, 3.0])), n(range(3)), n([]), n(v * 1.0 for v in range(3)))
print(MLP(1, [1, 1]), Layer(2, 1)([1, 2]).data, Layer(2, 0)([1, 2]), Neuron(0)([]))
for attempt in (
    lambda: MLP(1, [1, 1])([2.0]), lambda: n(5), lambda: n(['x', 1, 2]), lambda: MLP(2, (3, 1)), lambda: layer([1, None]),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Net(Module):
    def __init__(self):
        self.inner = MLP(2, [4, 2])
        self.scale = Value(2.0)

    def __call__(self, x):
        return [self.scale * v for v in self.inner(x)]

    def parameters(self):
        return self.inner.parameters() + [self.scale]


net = Net()
sum(net([0.5, -1.5])).backward()
print([p.grad for p in net.parameters()])
net.zero_grad()
print({p.grad for p in net.parameters()})


class Wide(MLP):
    def __init__(self, nin):
        super().__init__(nin, [5, 3])
        self.kind = 'wide'

    def __call__(self, x):
        return sum(super().__call__(x))


wide = Wide(3)
print(wide.kind, len(wide.parameters()), repr(wide)[:20])
wide([1, 2.0, Value(3)]).backward()
print([p.grad for p in wide.parameters()])
model.name = 'two'
print(model.name, vars(n).keys() >= {'w'} if False else True)
