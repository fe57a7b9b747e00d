from abc import ABC, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """Subclasses say."""

    @property
    @abstractmethod
    def sides(self):
        ...

    def describe(self):
        return f"{self.name}: area {self.area()}, {self.sides} sides"


class Square(Shape):
    sides = 4

    def __init__(self, a):
        super().__init__("square")
        self.a = a

    def area(self):
        return self.a**2


class Partial(Shape):
    def area(self):
        return super().area()


print(Square(3).describe())
for cls in (Shape, Partial):
    try:
        cls("x")
    except TypeError as e:
        print(e)
print(sorted(Shape.__abstractmethods__), Square.__abstractmethods__, isinstance(Square(1), Shape))


class Solo(ABC):
    @abstractmethod
    def only(self):
        pass


try:
    Solo()
except TypeError as e:
    print(e)


class NoneAbstract(ABC):
    pass


print(NoneAbstract() is not None, Solo.only.__isabstractmethod__)


@Shape.register
class Virtual:
    pass


print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Virtual.__mro__ == (Virtual, object))
