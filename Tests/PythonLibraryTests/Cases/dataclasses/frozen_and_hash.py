from dataclasses import dataclass, FrozenInstanceError, field, replace
@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
p = Point(1, 2)
print(p, hash(p) == hash(Point(1, 2)), {p: 'found'}[Point(1, 2)])
print(len({Point(1), Point(1), Point(2)}), replace(p, y=9))
print(hash(p) == hash((1, 2)))
def assign():
    p.x = 5
def delete():
    del p.x
def extra():
    p.z = 1
for bad in (assign, delete, extra):
    try:
        bad()
    except FrozenInstanceError as error:
        print(type(error).__name__, error, isinstance(error, AttributeError))
@dataclass(eq=False)
class Identity:
    n: int
@dataclass(unsafe_hash=True)
class Forced:
    n: int
    m: int = field(default=0, hash=False)
print(Identity(1) == Identity(1), hash(Identity(1)) is not None)
print(hash(Forced(1)) == hash(Forced(1, 5)))
print(Forced.__hash__ is not None)
@dataclass
class Unhashable:
    n: int
print(Unhashable.__hash__)
def thaw():
    @dataclass
    class Melted(Point):
        z: int = 0
try:
    thaw()
except TypeError as error:
    print(error)
object.__setattr__(p, 'x', 100)
print(p)
