def f(): pass
def f(a): pass
def f(a, b,): pass
def f(a, b=1, *c, d, e=2, **g): pass
def f(a, /): pass
def f(a, /, b): pass
def f(a=1, /, b=2, *, c, d=3): pass
def f(a, b, /, *c): pass
def f(*, a): pass
def f(*a): pass
def f(**a): pass
def f(*a, **b): pass
def f(a: b, c: d = e, *g: h, i: j = k, **l: m) -> n: pass
def f(*a: *b): pass
def f() -> (a, b): pass
def f(
    a,
    # a comment
    b
):
    """Doc."""
    return a


@a
def f(): pass
@a.b(c)
@d[e]
@(lambda x: x)
@f if g else h
def f():
    def g():
        pass
    return g
class A: pass
class A(): pass
class A(B, c.D): pass
class A(B, metaclass=C, **d): pass
class A(*b): pass
@a
@b
class A:
    """Doc."""
    x = 1
    y: int = 2

    def f(self, *, z=x):
        return super().f()

    @property
    def g(self): return self

    class B: pass
