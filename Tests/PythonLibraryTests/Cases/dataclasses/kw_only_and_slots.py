from dataclasses import dataclass, field, KW_ONLY
@dataclass(kw_only=True)
class Config:
    lr: float = 0.1
    name: str
print(Config(name='n'), Config(name='m', lr=1), Config.__match_args__)
@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(Mixed(1, c=3), Mixed(1, b=5, c=3), Mixed.__match_args__)
@dataclass(slots=True)
class Small:
    x: int
    y: int = 5
s = Small(1)
print(s, Small.__slots__, hasattr(s, '__dict__'), s.y)
for bad in (lambda: Config('positional'), lambda: Config(), lambda: Mixed(1, 2, c=3), lambda: Mixed(1),
            lambda: setattr(s, 'z', 1)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
@dataclass(slots=True, frozen=True, order=True)
class Key:
    n: int
print(sorted([Key(2), Key(1)]), hash(Key(1)) == hash(Key(1)), {Key(1): 'k'}[Key(1)])
@dataclass(init=False, repr=False, eq=False, match_args=False)
class Bare:
    x: int = 3
b = Bare()
print(b.x, 'Bare object' in repr(b), Bare() == Bare(), hasattr(Bare, '__match_args__'))
