from dataclasses import dataclass, field
@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default='', compare=False)
a, b, c = Version(1, 2), Version(1, 10), Version(1, 2, 'x')
print(a < b, a <= c, a == c, b > a, a >= b, sorted([b, a, Version(0, 99)]), max(a, b), min([b, c]))
@dataclass
class Plain:
    n: int
@dataclass(order=True)
class Child(Version):
    patch: int = 0
for bad in (lambda: Plain(1) < Plain(2), lambda: a < (1, 2), lambda: a < Child(1, 2),
            lambda: sorted([Plain(2), Plain(1)])):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(a == Child(1, 2), Child(1, 2, 'n', 3) < Child(1, 2, 'm', 4), Child(1, patch=5))
@dataclass(order=True)
class Task:
    sort_index: float = field(init=False, repr=False)
    name: str
    priority: float
    def __post_init__(self):
        self.sort_index = -self.priority
print(sorted([Task('low', 1), Task('high', 9), Task('mid', 5)]))
