import math


class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data + o.data, [(self, 1.0), (o, 1.0)])

    def __mul__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data * o.data, [(self, o.data), (o, self.data)])

    def __pow__(self, n):
        assert isinstance(n, (int, float)), "only numbers"
        return Value(self.data**n, [(self, n * self.data ** (n - 1))])

    def relu(self):
        return Value(max(0, self.data), [(self, float(self.data > 0))])

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [(self, 1 - t * t)])

    def backward(self, seed=1.0):
        self.grad += seed
        for parent, local in self.parents:
            parent.backward(seed * local)

    def __neg__(self): return self * -1
    def __sub__(self, o): return self + (-o)
    def __rsub__(self, o): return o + (-self)
    def __radd__(self, o): return self + o
    def __rmul__(self, o): return self * o
    def __truediv__(self, o): return self * o**-1
    def __rtruediv__(self, o): return o * self**-1


a, b = Value(-4.0), Value(2.0)
d = (a * b + b**3) * 2 + (b + a).relu() + 3 * (b - a).relu()
e = (d / 2.0 + 10.0 / d - 1).tanh()
d.backward()
print(d.data, a.grad, b.grad, e.data)
try:
    a**b
except AssertionError as x:
    print(x)
