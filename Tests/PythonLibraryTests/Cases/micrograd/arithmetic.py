from micrograd.engine import Value

a, b = Value(2), Value(-3.5)
print(a, b, [a, b])
for made in [
    a + b, a - b, a * b, a / b, a + 1, 1 + a, a - 1, 1 - a, a * 2, 2 * a, a / 4, 4 / a, -a, a ** 3, a ** -1, a ** 0.5, b ** 2,
    a + 0.5, 0.5 - b, a.relu(), b.relu(), Value(0.0).relu(), Value(-0.0).relu(), Value(0) * -4, Value(-0.0) + 0, sum([a, b, a]), a * 10 ** 15,
]:
    print(made, made._op, len(made._prev), [child.data for child in made._prev])

c = Value(1.5)
c += 2
c *= a
c -= 0.25
c /= 2
print(c, type(c), isinstance(c, Value), c is not a)
print(type(a), Value.__name__, Value.__module__, a == Value(2), a == a, hash(a) == hash(a), bool(a))
a.data = 7
a.grad = 0.125
print(a, a.data + a.grad)
a.data += 1
a.grad -= 1
print(a)
a.label = 'input'
print(a.label, hasattr(a, 'label'), hasattr(b, 'label'), a)
del a.label
print(hasattr(a, 'label'), getattr(a, 'label', 'none'))

for attempt in [
    lambda: Value(2) ** Value(3), lambda: 2 ** Value(3), lambda: Value(2) ** 'x', lambda: Value(2) + 'x', lambda: Value(2.5) * 'x',
    lambda: Value(2) - 'x', lambda: Value(2) / 'x', lambda: 'x' + Value(2), lambda: Value(2) + None, lambda: Value(2.0) + [1],
    lambda: Value(2) % 3, lambda: Value(2) // 3, lambda: Value(2) > 1, lambda: Value(0) ** -1, lambda: 1 / Value(0.0),
    lambda: Value(1) / 0, lambda: Value(10.0) ** 400, lambda: float(Value(1)), lambda: Value(1).nothing, lambda: Value(1)(), lambda: Value(1)[0],
    lambda: len(Value(1)), lambda: list(Value(1)), lambda: abs(Value(1)), lambda: Value(2) @ Value(3), lambda: ~Value(1), lambda: +Value(1),
]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
