class Empty: pass


class OneLine: x = 1; y = x + 1


class Keywords(object, metaclass=type): pass


print(OneLine.y, Keywords.__bases__, Empty().__doc__)


class SelfNamed:
    def method(this, *, that=1):
        return this.__class__.__name__, that

    def no_parens(*args, **kwargs):
        return len(args), kwargs


print(SelfNamed().method(that=2), SelfNamed().no_parens(1, k=2))


class Recursive:
    def make(self):
        return Recursive()

    me = property(lambda self: self)


r = Recursive()
print(type(r.make()).__name__, r.me.me.me is r)


def method_outside(self, n):
    return self.base + n


class Late:
    base = 10
    attached = method_outside


print(Late().attached(5))
Late.base, Late.attached = 1, staticmethod(lambda: "static now")
print(Late.attached(), Late().attached())


class Bools:
    True_ = not None
    __eq__ = lambda self, other: [1]
    __hash__ = lambda self: 1


print(Bools() == 1, Bools() != 1, hash(Bools()))


class Star(*[dict]): pass


class Kw(**{"metaclass": type}): pass


print(Star(a=1), type(Kw).__name__)
if True:
    class Conditional: pass
else:
    class Other: pass
print("Conditional" in globals(), "Other" in globals())
class_ = type("class", (), {"if": 1})
print(getattr(class_, "if"), class_.__name__)
