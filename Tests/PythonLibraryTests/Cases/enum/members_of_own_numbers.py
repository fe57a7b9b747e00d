# Members whose type is a number class of one's own, made by its own __new__.
import enum


class MyInt(int):
    def __new__(cls, value):
        return super().__new__(cls, value)


class Hexadecimal:
    def __repr__(self):
        return hex(self)


class MyIntEnum(Hexadecimal, MyInt, enum.Enum):
    __repr__ = Hexadecimal.__repr__


class Foo(MyIntEnum):
    TEST = 1


print(repr(Foo.TEST), isinstance(Foo.TEST, MyInt), Foo._member_type_, Foo.TEST + 1)


class Fee(MyIntEnum):
    TEST = 1

    def __new__(cls, value):
        value += 1
        member = int.__new__(cls, value)
        member._value_ = value
        return member


print(repr(Fee.TEST), Fee.TEST == 2)


class Polite:
    def __new__(cls, *args):
        print("Polite.__new__", args)
        return super().__new__(cls)


class Number(int):
    def __new__(cls, value):
        print("Number.__new__")
        return super().__new__(cls, value * 2)


class Both(Number, Polite):
    pass


print(Both(4))
