from dataclasses import dataclass, field, asdict, astuple, replace, fields


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)

    def total(self, n=1):
        return self.price * n


a, b = Item("pen", 2.5), Item("cap")
b.tags.append("new")
print(a, b, a.total(4), a == Item("pen", 2.5), a == b, a != b)
print(asdict(b), astuple(a), replace(a, price=9), [f.name for f in fields(Item)])


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


v = Version(1, 2)
print(v < Version(1, 3), max(v, Version(0, 9)), sorted([Version(2), Version(1, 5)]), hash(v) == hash(Version(1, 2)))
try:
    v.major = 5
except Exception as e:
    print(type(e).__name__, e)


@dataclass
class Child(Item):
    size: int = 0
    kind: str = field(default="k", repr=False)

    def __post_init__(self):
        self.label = f"{self.name}-{self.size}"


c = Child("hat", size=3)
print(c, c.label)
for action in (lambda: Item(), lambda: Item("a", 1, [], 4), lambda: Item(nam="x"), lambda: a < b, lambda: {a: 1}):
    try:
        action()
    except TypeError as e:
        print(e)
try:
    @dataclass
    class Bad:
        xs: list = []
except ValueError as e:
    print(e)
