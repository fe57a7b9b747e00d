a = 1
a = b = c
a, b = c
a, b = b, a
a, *b = c
*a, b = c
[a, b] = c
[a, [b, *c]], d = e
(a, b) = c
(a), b = c
(a) = b
((a)) = b
() = a
[] = a
a.b = c
a[b] = c
a().b = c
a[b](c)[d:e] = f
(a.b) = c
a = *b, c
a = yield
a = yield b
a = b = yield from c
a += b
a -= b; a *= b; a /= b; a //= b; a %= b; a @= b; a **= b; a <<= b; a >>= b; a &= b; a |= b; a ^= b
a.b += c
a[b] += c, d
(a) += 1
a += yield b
a: b
a: b = c
a: b = c, d
a: b = yield
(a): b = c
a.b: c
a[b]: c = d
((a)): b
del a
del a, b
del a,
del (a, b), [c, d], (e)
del a.b, a[b]
del ()
del a().b
