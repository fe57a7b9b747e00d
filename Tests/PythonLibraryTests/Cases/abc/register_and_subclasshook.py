from abc import ABC, abstractmethod, get_cache_token
class Drawable(ABC):
    @abstractmethod
    def draw(self): ...
@Drawable.register
class Foreign:
    pass
Drawable.register(int)
print(isinstance(Foreign(), Drawable), issubclass(Foreign, Drawable))
print(isinstance(5, Drawable), isinstance('s', Drawable), Drawable in Foreign.__mro__)
print(issubclass(bool, Drawable))
class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any('quack' in c.__dict__ for c in other.__mro__) or NotImplemented
        return NotImplemented
class Duck:
    def quack(self):
        return 'quack'
class Mallard(Duck):
    pass
class Strict(Quacks):
    pass
print(isinstance(Duck(), Quacks), issubclass(Mallard, Quacks))
print(issubclass(list, Quacks), isinstance(Duck(), Strict))
print(issubclass(Strict, Quacks))
for bad in (lambda: Drawable.register(5), lambda: Foreign().draw()):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
class Leaf(Drawable):
    def draw(self):
        return 'leaf'
try:
    Leaf.register(Drawable)
except RuntimeError as error:
    print(error)
