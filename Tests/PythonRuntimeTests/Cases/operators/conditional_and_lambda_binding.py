f = lambda x: x if x > 0 else -x
print(f(-3), f(2), (lambda x, y=1: x + y if x else y)(0), (lambda: 1 if False else 2)())
g = lambda: (yield_value, 2)
yield_value = 1
print(g(), (lambda *a: a)(1, 2), (lambda: (1, 2))(), [lambda: 1, lambda: 2][1]())
print(1 if True else 2 if False else 3, (1 if True else 2) if False else 3, 1 if (2 if 0 else 0) else 3)
x = 10
y = x if x < 5 else x * 2 if x < 15 else 0
print(y, "even" if y % 2 == 0 else "odd", y and x or 0)
print([("small" if n < 2 else "medium" if n < 4 else "large") for n in range(6)])
print({n: "fizzbuzz" if n % 15 == 0 else "fizz" if n % 3 == 0 else "buzz" if n % 5 == 0 else n for n in (1, 3, 5, 15)})
print(max(3, 5) if x else 0, -(1 if x else 2), not (1 if x else 0), (5 if x else 6) ** 2, 5 if x else 6 ** 2)
print((lambda a, b: a or b)(0, 5), (lambda: None)() or "default", (lambda n: n and n - 1)(1))
values = [3, None, 0]
print([v if v is not None else "missing" for v in values], [v or "falsy" for v in values])
h = lambda n: 1 if n <= 1 else n * h(n - 1)
print(h(6), (lambda s: s[::-1] if isinstance(s, str) else s)("abc"))
assert (lambda: True)(), "not reached"
print(
    (lambda x: lambda y: x + y)(1)(2), (lambda x: (lambda: x))(5)(),
    sorted([3, 1], key=lambda v: -v if v > 2 else v)
)
