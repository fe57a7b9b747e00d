from collections import Counter
a, b = Counter(a=4, b=2, c=0, d=-2), Counter(a=1, b=2, c=3, d=4)
print(a + b, a - b, a & b, a | b, +a, -a, b - a, a + Counter(), sep='\n')
print(a == b, a != b, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
print(Counter(a=1) < Counter(a=1), a >= b, Counter() < Counter(x=1))
print(Counter(a=2) > Counter(a=1, b=0))
a += Counter(a=1, d=10); print(a)
a -= Counter(a=5); print(a)
a |= Counter(z=1); print(a)
a &= Counter(b=1, z=5); print(a)
print(sum([Counter('ab'), Counter('bc')], Counter()), Counter('aab') + Counter('b'))
print(Counter(a=1.5) + Counter(a=0.5), Counter(a=1).elements().__class__.__name__)
for bad in (lambda: a + 5, lambda: a + {'a': 1}, lambda: a < 5, lambda: a * 2):
    try:
        print(bad())
    except TypeError as error:
        print(error)
