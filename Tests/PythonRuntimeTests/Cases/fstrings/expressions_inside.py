x, y, xs, d = 3, 4, [1, 2, 3], {"a": 1}
print(f"{x + y}{x-y}{x*y}{x/y}{x**y}{x%y}{x//y}{~x}{x|y}{x&y}{x^y}{x<<y}{x>>1}")
print(f"{x < y} {x == y} {x != y} {x <= y} {x in xs} {x not in xs}")
print(f"{x is None} {not x} {x and y} {x or y} {x if y else 0}")
print(f"{xs[0]} {xs[-1]} {xs[1:]} {xs[::-1]} {xs[x - 1]} {d['a']}")
print(f"{d.get('b')} {[*xs, 4]} {(*xs,)} {dict(**d, b=2)} {sum(xs)}")
print(f"{[a * 2 for a in xs if a > 1]} {sum(a for a in xs)}")
print(f"{ {a: a for a in xs} } { {a for a in [1]} } {sorted(a % 2 for a in xs)}")
print(f"{(lambda a, b=2: a + b)(1)} {(lambda: 'q')()}")
print(f"{[f(x) for f in (lambda v: v + 1, str)]} {max(xs, key=lambda v: -v)}")
print(f"{x,} {x, y} {()} {(x, y)[1]} {(z := 10)} {z} {1, 2, 3}"[:60], f"{*xs, 9}")
print(f"{'a' + 'b'} {'-'.join(map(str, xs))} {'x' * x} {'%d%%' % x}")
print(f"{'{}'.format(y)} {str(x).zfill(3)} {'abc'[1]} {'A'.lower()!r}")
print(f"{print} {len}"[:25], f"{type(x).__name__} {int} {x.__class__}")
print(f"{xs.__len__()} {abs(-x)} {round(x / y, 1)} {divmod(x, y)} {x:{y}}|")
print(f"{x if x > 2 else y:>4}|{(x if x > 2 else y):>4}|{x or y:03}|")
print(f"{x + y:+}|{-x:4}|{x * 1.0:.1f}|{'s' if x else 't':>3}|{not x!s:>6}|")


def f(n):
    return f"{n}" if n == 0 else f"{n} {f(n - 1)}"


print(f(3), f"{f(2)!r:>10}", f"{f'{x}'}")
