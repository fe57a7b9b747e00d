a + b - c * d / e // f % g @ h
a ** -b ** c
-a ** 2, +a, ~a, not a
- - a
a << b >> c & d ^ e | f
(a + b) * (c)
a < b <= c == d != e > f >= g
a in b, a not in b, a is b, a is not b
not a in b
not not a or b and c or d
a and (b and c)
a or b if c else d if e else f
(a if b else c)()
lambda: 0
lambda x, *y, z=1, **w: (x, y, z, w)
lambda x, /, y=2, *, z: x
lambda *, x: x
a.b.c
a.b(c)[d].e
a(b, *c, d=e, **f)
a(*b, c, *d, e=f, *g, **h, i=j)
a(b for b in c)
a((b for b in c), d)
a(b := 1, c)
a(
    b,
)
a[b], a[b, c], a[b,], a[:], a[b:], a[:c], a[b:c:d], a[::d], a[b:c, d], a[*b], a[*b, c], a[b := 1]
a[(b, c)]
a[b][c](d)
(a)
((a, b))
(a,)
()
[], [a], [a, b,], [*a, b]
{}, {a: b}, {a: b, **c, d: e}, {**a}
{a}, {a, b}, {*a, b,}
{a := 1}
[(a := 1), a]
*a, b
*a,
(*a, b)
(yield)
True, False, None, ...
__debug__
a. b . c
(a
 + b
 # between
 - c)
a[b
  ]
