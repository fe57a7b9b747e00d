class Module:
    def __init__(self):
        self.training = True

    def parameters(self):
        found = []
        for value in vars(self).values():
            if isinstance(value, Param):
                found.append(value)
            elif isinstance(value, Module):
                found.extend(value.parameters())
            elif isinstance(value, (list, tuple)):
                found.extend(p for m in value if isinstance(m, Module) for p in m.parameters())
        return found

    def __call__(self, *args):
        return self.forward(*args)

    def __repr__(self):
        inner = [f"({k}): {v!r}" for k, v in vars(self).items() if isinstance(v, Module)]
        return f"{type(self).__name__}({', '.join(inner)})"


class Param:
    def __init__(self, value):
        self.value, self.grad = value, 0.0

    def __repr__(self):
        return f"P({self.value})"


class Scale(Module):
    def __init__(self, k):
        super().__init__()
        self.k = Param(k)

    def forward(self, x):
        return self.k.value * x


class Shift(Scale):
    def forward(self, x):
        return super().forward(1) + x


class Net(Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = Scale(2.0), Shift(-1)
        self.rest = [Scale(i) for i in (1, 3)]
        self.bias = Param(0.5)

    def forward(self, x):
        for layer in (self.first, self.second, *self.rest):
            x = layer(x)
        return x + self.bias.value


net = Net()
print(net, net.parameters(), net(4), len(net.parameters()))
for p in net.parameters():
    p.grad += 1
    p.value -= 0.1 * p.grad
print(
    [round(p.value, 2) for p in net.parameters()], round(net(4), 4), net.first.training,
    isinstance(net.second, Scale)
)
try:
    Module()(1)
except AttributeError as e:
    print(e)
