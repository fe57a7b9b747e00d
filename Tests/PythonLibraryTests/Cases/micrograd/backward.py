from micrograd.engine import Value

# The expression of micrograd's own example.
a = Value(-4.0)
b = Value(2.0)
c = a + b
d = a * b + b**3
c += c + 1
c += 1 + c + (-a)
d += d * 2 + (b + a).relu()
d += 3 * d + (b - a).relu()
e = c - d
f = e**2
g = f / 2.0
g += 10.0 / f
print(f'{g.data:.4f}')
g.backward()
print(f'{a.grad:.4f}')
print(f'{b.grad:.4f}')
print([repr(v) for v in (a, b, c, d, e, f, g)])


def show(*values):
    print(' '.join(f'{v.data!r}:{v.grad!r}' for v in values))


# Integers stay integers as long as they can.
x, y = Value(3), Value(-2)
z = x * y + x
w = (z * 2).relu()
z.backward()
show(x, y, z, w)
w.backward()
show(x, y, z, w)
p = Value(2) ** 3
p.backward()
show(p, *p._prev)
q = Value(2) / 4
q.backward()
show(q, *q._prev)

# The same value on both sides, and through several paths.
s = Value(1.5)
t = s + s
u = t * t
v = u * s + t
v.backward()
show(s, t, u, v)

# A second time, what is left from the first goes through again.
v.backward()
show(s, t, u, v)
u.backward()
show(s, t, u, v)

# Graphs that share a part.
k = Value(0.1)
shared = k * 3.7
one, two = shared * 2 + k, shared ** 2
one.backward()
two.backward()
show(k, shared, one, two)
for node in (k, shared, one, two):
    node.grad = 0
(one * two).backward()
show(k, shared, one, two)

# By hand, node after node.
m = Value(2.0) * (Value(-1.0) + 4)
m.grad = 1.0
m._backward()
for child in m._prev:
    child._backward()
    show(child, *child._prev)

# Infinities and what becomes of them.
inf, nan = float('inf'), float('nan')
for start in (inf, -inf, nan, 1e308, 5e-324):
    r = Value(start)
    s = (r * 0.0 + 1).relu() + (r - r) * 2
    t = r.relu() * 10
    s.backward()
    t.backward()
    show(r, s, t)
huge = Value(-1.0)
dead = huge.relu() * inf
dead.backward()
show(huge, dead)

# An order of sums that shows in the last digit.
parts = [Value(0.1 * i) for i in range(1, 8)]
total = sum(p * parts[0] for p in parts) + sum(p * p for p in parts)
(total * total).backward()
show(total, *parts)

chain = Value(1.0)
start = chain
for i in range(200):
    chain = chain * 1.001 + start * 0.01
chain.backward()
show(start, chain)
