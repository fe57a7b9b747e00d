from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self):
        """the area"""
    @abstractmethod
    def name(self):
        return 'shape'
    def describe(self):
        return f'{self.name()} of {self.area()}'
class Square(Shape):
    def __init__(self, s):
        self.s = s
    def area(self):
        return self.s ** 2
    def name(self):
        return super().name() + '/square'
class Half(Shape):
    def area(self):
        return 0
print(Square(3).describe(), isinstance(Square(1), Shape))
print(sorted(Shape.__abstractmethods__), Half.__abstractmethods__)
print(Square.__abstractmethods__, type(Shape))
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
class Meta(metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...
class Concrete(Meta):
    f = None
print(Concrete().f, Shape.area.__isabstractmethod__)
print(getattr(Square.area, '__isabstractmethod__', False))
print(Shape.__mro__)
