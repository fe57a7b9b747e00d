import copy
import random
from micrograd.engine import Value
from micrograd.nn import MLP, Layer, Module, Neuron

random.seed(5)
v = Value(3)
v.label, v.tags = 'a', ['x']
v.grad = 0.5
for w in (copy.copy(v), copy.deepcopy(v)):
    print(w, w is v, w.label, w.tags is v.tags, w.tags)

model = MLP(2, [3, 1])
model([1.0, -0.5]).backward()
twin = copy.deepcopy(model)
print(twin, [p.data for p in twin.parameters()] == [p.data for p in model.parameters()])
print([p.grad for p in twin.parameters()] == [p.grad for p in model.parameters()])
print(any(p is q for p, q in zip(twin.parameters(), model.parameters())))
before = [p.data for p in model.parameters()]
for p in twin.parameters():
    p.data += 1
print(before == [p.data for p in model.parameters()], twin([1, 2]).data != model([1, 2]).data)

model.layers[0].neurons[1].w[0] = Value(7.0)
model.layers[1].neurons[0].nonlin = True
odd = copy.deepcopy(model)
print(odd, odd([1, 2]).data == model([1, 2]).data, odd.layers[0].neurons[1].w[0], len(odd.parameters()))
odd.layers[0].neurons[1].w[0].data = 0
print(model.layers[0].neurons[1].w[0])

n = Neuron(2)
n.note = ['kept']
m = copy.deepcopy(n)
print(m.note, m.note is n.note, m([1, 2]).data == n([1, 2]).data, copy.deepcopy(Layer(2, 2)))


class Net(Module):
    def __init__(self):
        self.body = MLP(1, [2, 1])
        self.shift = Value(1.0)

    def __call__(self, x):
        return self.body(x) + self.shift

    def parameters(self):
        return self.body.parameters() + [self.shift]


net = Net()
best = copy.deepcopy(net)
for p in net.parameters():
    p.data = 0
print(best([2.0]).data != 0, net([2.0]).data, best.shift)

# A shallow copy has the same layers, neurons and weights in it.
model = MLP(2, [2, 1])
twin = copy.copy(model)
print(twin.layers is model.layers, twin is model, twin([1.0, 2.0]).data == model([1.0, 2.0]).data)
twin.layers = twin.layers[:1]
print(len(model.layers), len(twin.layers))
layer, neuron = copy.copy(model.layers[0]), copy.copy(model.layers[0].neurons[0])
print(layer.neurons is model.layers[0].neurons, neuron.w is model.layers[0].neurons[0].w, neuron.nonlin)
neuron.nonlin = False
print(model.layers[0].neurons[0].nonlin, neuron)
