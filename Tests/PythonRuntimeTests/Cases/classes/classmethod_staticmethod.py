class Date:
    count = 0

    def __init__(self, y, m, d):
        self.parts = y, m, d
        type(self).count += 1

    def __repr__(self):
        return f"{type(self).__name__}{self.parts}"

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def valid(text):
        return text.count("-") == 2

    @classmethod
    def how_many(cls):
        return f"{cls.__name__}: {cls.count}"


class Special(Date):
    count = 100


print(Date.parse("2024-01-02"), Special.parse("2020-5-6"), Date.parse("1-2-3").parse("4-5-6"))
print(Date.valid("x"), Date(1, 2, 3).valid("1-2-3"), Date.how_many(), Special.how_many())
print(type(Date.__dict__["parse"]), type(Date.__dict__["valid"]), type(Date.parse), type(Date.valid))
print(Date.parse.__self__, Date.parse.__func__.__name__, Special.parse.__self__)


class Tricks:
    def plain(x):
        return x

    made = staticmethod(lambda x: x * 2)
    cls_made = classmethod(lambda cls, x: (cls.__name__, x))


print(Tricks.plain(5), Tricks.made(4), Tricks().made(4), Tricks.cls_made(1), Tricks().cls_made(2))
s = staticmethod(len)
print(s("abc"), s.__func__ is len, s.__wrapped__ is len)
