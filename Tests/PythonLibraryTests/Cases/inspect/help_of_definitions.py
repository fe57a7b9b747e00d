# What help prints of functions, classes and instances.
from dataclasses import dataclass
class Animal:
    """A base animal.

    More text here.
    """
    kind = "animal"
    count: int = 0
    def __init__(self, name, age=3):
        """Make one."""
        self.name = name
    def speak(self, *args, loud=False, **kw) -> str:
        """Say something.

        Second paragraph.
        """
        return ""
    def nodoc(self): pass
    @property
    def upper(self):
        "Upper name."
        return self.name.upper()
    @upper.setter
    def upper(self, v): pass
    @classmethod
    def make(cls, n): "Maker."; return cls(n)
    @staticmethod
    def helper(x: int = 5): "Static."; return x
    def _private(self): "hidden?"
    def __repr__(self): return "A"
    def __len__(self): "len"; return 1
class Dog(Animal):
    """A dog."""
    tricks = []
    def speak(self): return "woof"
    def fetch(self, what="ball"): "Fetch it."
class Empty: pass
@dataclass
class P:
    """Point."""
    x: int
    y: float = 2.0
def f(a, b: int = 2, *args, c="x", **kw) -> float:
    """Add things.

    Args:
        a: first
    """
lam = lambda q: q
def nodoc(x): pass
def g():
    # a comment
    pass
# Doubles what it gets.
#
# And more.
def commented(x):
    return 2 * x
# A comment of a class.
class Money:
    # what it costs
    def cost(self): pass
    def __eq__(self, other): return True
    def __hash__(self): return 1
    def __add__(self, other):
        "Sum."
    __radd__ = __add__
    @property
    def cents(self): "Only read."; return 1
    rates = {"b": 1, "a": [1, 2, 3]}
    words = "x" * 100
    Inner = Animal
from abc import ABC, abstractmethod
class Shape(ABC):
    "A shape."
    @abstractmethod
    def area(self): "Its area."
for o in (f, lam, nodoc, g, Animal, Dog, Empty, P, Animal.speak, Animal("x").speak, Dog.make, Animal.upper, Animal("z"), commented, Shape, Money):
    help(o)

help(Money().cost)
