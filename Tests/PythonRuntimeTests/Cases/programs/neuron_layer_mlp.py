class Lcg:
    def __init__(self, seed):
        self.state = seed

    def uniform(self, lo, hi):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return lo + (hi - lo) * self.state / 2**31


rng = Lcg(42)


class Neuron:
    def __init__(self, n, linear=False):
        self.w = [round(rng.uniform(-1, 1), 3) for _ in range(n)]
        self.b, self.linear = 0, linear

    def __call__(self, x):
        act = sum((wi * xi for wi, xi in zip(self.w, x)), self.b)
        return act if self.linear else max(0, act)

    def parameters(self):
        return self.w + [self.b]

    def __repr__(self):
        return f"{'Linear' if self.linear else 'ReLU'}Neuron({len(self.w)})"


class Layer:
    def __init__(self, nin, nout, **kwargs):
        self.neurons = [Neuron(nin, **kwargs) for _ in range(nout)]

    def __call__(self, x):
        out = [n(x) for n in self.neurons]
        return out[0] if len(out) == 1 else out

    def parameters(self):
        return [p for n in self.neurons for p in n.parameters()]

    def __repr__(self):
        return f"Layer of [{', '.join(str(n) for n in self.neurons)}]"


sizes = [2, 4, 3, 1]
layers = [Layer(a, b, linear=i == 2) for i, (a, b) in enumerate(zip(sizes, sizes[1:]))]
print(f"MLP of [{', '.join(str(l) for l in layers)}]")
print(len([p for l in layers for p in l.parameters()]), layers[0].parameters())
x = [1.0, -2.0]
for layer in layers:
    x = layer(x)
    print(x)
