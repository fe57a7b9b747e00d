import math, random
class Value:
    def __init__(self, data, children=()):
        self.data, self.grad = data, 0.0
        self.children, self.back = children, lambda: None
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))
        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out
    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))
        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out
    __radd__ = __add__
    def tanh(self):
        out = Value(math.tanh(self.data), (self,))
        def back():
            self.grad += (1 - out.data ** 2) * out.grad
        out.back = back
        return out
    def backward(self):
        order, seen = [], set()
        def visit(v):
            if v not in seen:
                seen.add(v)
                for c in v.children:
                    visit(c)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            v.back()
random.seed(1337)
w = [Value(random.uniform(-1, 1)) for _ in range(3)]
data = [((1.0, 2.0), 1.0), ((-1.0, 0.5), -1.0), ((0.5, -1.5), -1.0)]
for step in range(6):
    outs = [(w[0] * x + w[1] * y + w[2]).tanh() for (x, y), _ in data]
    loss = sum((o + -t) * (o + -t) for o, (_, t) in zip(outs, data))
    for v in w:
        v.grad = 0.0
    loss.backward()
    for v in w:
        v.data += -0.1 * v.grad
    print(step, loss.data, [v.grad for v in w])
print([v.data for v in w])
