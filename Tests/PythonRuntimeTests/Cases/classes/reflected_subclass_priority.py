class Base:
    def __init__(self, tag):
        self.tag = tag

    def __add__(self, other):
        return f"{type(self).__name__}.add"

    def __radd__(self, other):
        return f"{type(self).__name__}.radd"

    def __lt__(self, other):
        return f"{type(self).__name__}.lt"

    def __gt__(self, other):
        return f"{type(self).__name__}.gt"

    def __eq__(self, other):
        return f"{type(self).__name__}.eq"


class Inherits(Base):
    pass


class Overrides(Base):
    def __radd__(self, other):
        return "Overrides own radd"


b, i, o = Base(1), Inherits(2), Overrides(3)
print(b + b, b + i, i + b)
print(b + o, o + b, o + o)
print(b < i, i < b, b > i, b == i, i == b)


class MyInt(int):
    def __radd__(self, other):
        return "MyInt.radd"

    def __add__(self, other):
        return "MyInt.add"


print(1 + MyInt(2), MyInt(2) + 1, 1 + True, 1.5 + MyInt(2))


class MyFloat(float):
    def __rmul__(self, other):
        return "MyFloat.rmul"


print(2.0 * MyFloat(3.0), 2 * MyFloat(3.0), MyFloat(3.0) * 2)
