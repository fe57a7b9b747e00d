from collections import namedtuple
from enum import Enum, IntEnum, auto
from typing import NamedTuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), p == (1, 2), Point._fields, Point._make([5, 6]))
x, y = p
print(x + y, len(p), [*p], isinstance(p, tuple))
try:
    p.x = 5
except AttributeError as e:
    print(e)
try:
    Point(1)
except TypeError as e:
    print(e)


class Emp(NamedTuple):
    name: str
    age: int = 3

    def hello(self):
        return "hi " + self.name


print(Emp("a"), Emp("b", 4).hello(), Emp._field_defaults)


class Color(Enum):
    RED = 1
    GREEN = auto()
    ALIAS = 1


print(
    Color.RED, repr(Color.GREEN), Color.RED.name, Color.GREEN.value, Color(1), Color["GREEN"],
    Color.ALIAS is Color.RED
)
print(list(Color), Color.RED == 1, Color.RED in Color, len(Color), [c.name for c in Color])
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["BLUE"]
except KeyError as e:
    print(repr(e))


class Size(IntEnum):
    S = 1
    L = 10


print(Size.L > Size.S, Size.L + 1, Size.S == 1, Size.L, f"{Size.L}", sorted([Size.L, Size.S]), int(Size.L))
