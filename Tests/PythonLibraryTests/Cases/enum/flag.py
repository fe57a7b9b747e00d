from enum import Flag, auto
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
    NONE = 0
p = Perm.R | Perm.X
print(p, repr(p), p.value, p.name, Perm.R in p, Perm.W in p)
print(p & Perm.R, p ^ Perm.R, ~Perm.R, p | Perm.W, Perm(3), Perm(0))
print(bool(Perm.NONE), bool(p))
print(list(Perm), list(p), len(p), [m.name for m in Perm.RW], Perm.RW, repr(Perm.RW))
print(Perm.RW.name, Perm.R | Perm.W is Perm.RW, Perm['RW'], p == Perm(5))
print(Perm.__members__)
q = Perm.NONE
q |= Perm.W; print(q)
q |= Perm.X
q &= ~Perm.W
print(q, q.value, Perm.RW & Perm.W == Perm.W, Perm.R not in q, str(~p), hash(p) == hash(Perm(5)))
for bad in (lambda: Perm(8), lambda: Perm.R | 1, lambda: Perm.R < Perm.W, lambda: 1 in p, lambda: Perm('x'),
            lambda: Perm.R + Perm.W):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
