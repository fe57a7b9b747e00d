print([y for x in range(5) if (y := x * x) > 3], y)
print([(last := v) for v in "abc"], last)
total = 0
print([total := total + v for v in [1, 2, 3, 4]], total)
print({(k := c.upper()): k * 2 for c in "ab"}, k)
print(any((found := n) % 7 == 0 for n in range(1, 50)), found)


def f(xs):
    out = [m for x in xs if (m := abs(x)) > 1]
    return out, m


print(f([-3, 1, 2]))


def g():
    count = 0

    def inner():
        nonlocal count
        return [count := count + 1 for _ in range(3)], count

    return inner(), count


print(g())
print([[z := i * j for j in range(2)] for i in range(3)], z)
fib = [a := 0, b := 1] + [(a := a + b, b := b + a) for _ in range(3)]
print(fib, a, b)
for source in ("[i := 0 for i in range(3)]", "[x for x in (y := [1])]", "[[(j := 1) for i in r] for j in r]"):
    try:
        eval(source)
    except SyntaxError as e:
        print(e.msg)
