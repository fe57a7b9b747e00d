"""Shapes that register themselves."""

CONSTANT = 3
registry = []


class ShapeError(ValueError):
    pass


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def __init_subclass__(cls):
        registry.append(cls.__name__)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} area {self.area()}>"


class Circle(Shape):
    def __init__(self, r):
        if r < 0:
            raise ShapeError(f"negative radius {r}")
        super().__init__("circle")
        self.r = r

    def area(self):
        return CONSTANT * self.r**2


def helper():
    pass


def fail():
    raise ShapeError("one", 2)
