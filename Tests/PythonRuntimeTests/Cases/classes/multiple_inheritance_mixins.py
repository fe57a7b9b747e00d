class ReprMixin:
    def __repr__(self):
        inner = ", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))
        return f"{type(self).__name__}({inner})"


class EqMixin:
    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)


class JsonMixin:
    def dump(self):
        return str(vars(self)).replace("'", '"')


class Base:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


class Thing(ReprMixin, EqMixin, JsonMixin, Base):
    pass


t = Thing(b=2, a="x")
print(t, t.dump(), t == Thing(b=2, a="x"), t == Thing(), t != 5)
print([c.__name__ for c in Thing.__mro__])


class A:
    def f(self):
        return "A.f"

    def g(self):
        return "A.g " + self.f()


class B:
    def f(self):
        return "B.f"


class AB(A, B):
    pass


class BA(B, A):
    pass


print(AB().f(), BA().f(), AB().g(), BA().g(), super(A, AB()).f())
try:
    super(B, AB()).f()
except AttributeError as e:
    print(e)
AB.f = lambda self: "patched"
print(AB().g())
