from enum import Enum
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)
    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)
    def __str__(self):
        return self.name.title()
print(Planet.EARTH.value, Planet.EARTH.mass, Planet.EARTH.gravity)
print(Planet.heaviest(), repr(Planet.heaviest()), f'{Planet.EARTH}')
print([str(p) for p in Planet])
class Op(Enum):
    ADD = '+'
    SUB = '-'
    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b
    @staticmethod
    def symbols():
        return [o.value for o in Op]
print(Op.ADD(1, 2), Op('-')(1, 2), Op.symbols(), Op.ADD.ADD if hasattr(Op.ADD, 'ADD') else 'no nesting')
class Ordered(Enum):
    LOW, HIGH = 1, 2
    def __lt__(self, other):
        return self.value < other.value
print(Ordered.LOW < Ordered.HIGH, sorted([Ordered.HIGH, Ordered.LOW]), max(Ordered))
try:
    class More(Ordered):
        EXTRA = 3
except TypeError as error:
    print(error)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as error:
    print(error)
