import gc
import math
from micrograd.engine import Value


def trace(root):
    nodes, edges = set(), []

    def build(v):
        if v not in nodes:
            nodes.add(v)
            for child in v._prev:
                edges.append((child, v))
                build(child)

    build(root)
    return nodes, edges


a = Value(2.0)
b = Value(-3.0)
c = Value(10)
a.label, b.label, c.label = 'a', 'b', 'c'
e = a * b
e.label = 'e'
d = e + c
d.label = 'd'
L = (d * -2).relu()
L.label = 'L'
nodes, edges = trace(L)
print(len(nodes), len(edges))
for n in sorted(nodes, key=lambda n: (n.data, getattr(n, 'label', ''))):
    print('{ %s | data %.4f | grad %.4f }' % (getattr(n, 'label', '?'), n.data, n.grad), n._op)
print([(getattr(x, 'label', x.data), getattr(y, 'label', y.data)) for x, y in edges])
print(e._prev == {a, b}, a in e._prev, a._prev, a._op == '', (a + a)._prev)


def topological(root):
    order, visited = [], set()

    def build(v):
        if v not in visited:
            visited.add(v)
            for child in v._prev:
                build(child)
            order.append(v)

    build(root)
    return order


L.grad = 1
for node in reversed(topological(L)):
    node._backward()
print([(v.data, v.grad) for v in topological(L)])
same = [(v.data, v.grad) for v in topological(L)]
for node in topological(L):
    node.grad = 0
L.backward()
print(same == [(v.data, v.grad) for v in topological(L)])


# An operation of the lesson's own, with its own gradient.
def softplus(self):
    out = Value(math.log(1 + math.exp(self.data)), (self,), 'softplus')

    def _backward():
        self.grad += out.grad / (1 + math.exp(-self.data))

    out._backward = _backward
    return out


Value.softplus = softplus
x = Value(0.5)
y = (x * 2).softplus() * x
y.backward()
print(x, y, [(v.data, v.grad, v._op) for v in topological(y)])


def fused(*values):
    out = Value(sum(v.data for v in values), values, 'sum')

    def _backward():
        for v in values:
            v.grad += out.grad

    out._backward = _backward
    return out


parts = [Value(float(i)) for i in range(4)]
total = fused(*parts) * fused(parts[0], parts[3])
total.backward()
print(total, parts)
plain = Value(3.0, (parts[1],), 'copy')
(plain * 2).backward()
print(plain, plain._op, plain._prev, parts[1])


class Named(Value):
    def __init__(self, data, name='?'):
        super().__init__(data)
        self.name = name

    def __repr__(self):
        return f'{self.name}={self.data}'


n, m = Named(2.0, 'n'), Named(-1.0, 'm')
p = n * m + 3
print(n, m, p, type(p).__name__, isinstance(n, Value), [type(v).__name__ for v in topological(p)])
p.backward()
print(n.grad, m.grad, 2 + n, n - m, -n)
print(sorted(v.name for v in topological(p) if isinstance(v, Named)))


def kept():
    a, b = Value(1.0), Named(2.0, 'inner')
    a.label = 'left'
    return a * b


rest = [kept() for _ in range(3)]
waste = [Value(i) * Value(i) for i in range(300)]
del waste
gc.collect()
for root in rest:
    print([getattr(v, 'label', getattr(v, 'name', None)) for v in topological(root)])


class Stopped(Exception):
    pass


def refuse():
    raise Stopped('no gradient here')


x = Value(2.0)
y = x * 3
y._backward = refuse
z = y + 1
try:
    z.backward()
except Stopped as error:
    print(type(error).__name__, error, z.grad, y.grad, x.grad)
for root in (Value(0) ** 0.0, Value(0.0) ** 0):
    base, = root._prev
    try:
        root.backward()
    except ZeroDivisionError as error:
        print(error, root, base)
