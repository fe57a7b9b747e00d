from dataclasses import dataclass, asdict, astuple, replace, field, is_dataclass
from collections import namedtuple
@dataclass
class Inner:
    v: int
    t: tuple = (1,)
@dataclass
class Outer:
    name: str
    inner: Inner
    items: list = field(default_factory=list)
    table: dict = field(default_factory=dict)
N = namedtuple('N', 'i')
o = Outer('o', Inner(1), [Inner(2), 'x', [Inner(3)]], {'k': Inner(4), 5: N(Inner(6))})
print(asdict(o))
print(astuple(o))
d = asdict(o)
d['items'].append('changed')
print(o.items, asdict(o.inner, dict_factory=list), astuple(o.inner, tuple_factory=list), asdict(Inner(9)))
r = replace(o, name='r')
print(r.name, r.inner is o.inner, replace(Inner(1), v=5, t=()))
print(is_dataclass(o), is_dataclass(Outer), is_dataclass(5))
print(is_dataclass(int))
for bad in (lambda: asdict(5), lambda: asdict(Outer), lambda: replace(o, nope=1), lambda: astuple({}),
            lambda: replace(5)):
    try:
        bad()
    except TypeError as error:
        print(error)
