from functools import cached_property


class Data:
    def __init__(self, xs):
        self.xs = xs

    @cached_property
    def total(self):
        print("computing")
        return sum(self.xs)


d = Data([1, 2, 3])
print(d.total, d.total, d.__dict__)
d.xs.append(10)
print(d.total)
del d.total
print(d.total)
d.total = "overwritten"
print(d.total)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        print("area once")
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, vars(c), type(Circle.area).__name__)
