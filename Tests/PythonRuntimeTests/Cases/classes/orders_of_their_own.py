# A metaclass may decide on the order of resolution.
class Extra:
    extra = "from Extra"


class Meta(type):
    def mro(cls):
        order = super().mro()
        print(cls.__name__, [c.__name__ for c in order])
        return order[:1] + [Extra] + order[1:]


class U(metaclass=Meta):
    extra = "from U"


class V(U):
    pass


print(U.extra, V.extra, [c.__name__ for c in V.__mro__], isinstance(V(), Extra))
print([c.__name__ for c in type.mro(V)])


class Refuses(type):
    def mro(cls):
        raise KeyError("no order")


class Odd(type):
    def mro(cls):
        return [cls, 3]


class Unfit(type):
    def mro(cls):
        return [cls, int, object]


for meta in Refuses, Odd, Unfit:
    try:
        meta("C", (), {})
    except (KeyError, TypeError) as e:
        print(repr(e))


class Mixin:
    pass


class Number(Mixin, int):
    pass


class Text(str, Mixin):
    pass


class Failure(Mixin, ValueError):
    pass


print(Number.__base__, Text.__base__, Failure.__base__, Mixin.__base__, object.__base__, V.__base__, bool.__base__)
