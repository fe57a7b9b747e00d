# Annotations written as strings, and a field that shows itself.
import dataclasses
import typing
from dataclasses import dataclass, field
from typing import get_type_hints

Wrapped = dataclasses.InitVar


@dataclass
class Counted:
    x: int
    a: "typing.ClassVar" = 1
    b: "typing . ClassVar[int]" = 2
    c: " typing.ClassVar [ int ]" = 3
    d: "dataclasses.InitVar[int]" = 4
    e: "Wrapped" = 5
    f: "typing.List[int]" = None
    g: "Unknown" = 7

    def __post_init__(self, d, e):
        self.total = d + e


print(Counted(0), Counted(0).total, [f.name for f in dataclasses.fields(Counted)])


@dataclass
class Later:
    other: "Earlier"


class Earlier:
    pass


print(get_type_hints(Later.__init__), Later.__init__.__globals__ is globals())


@dataclass
class C:
    C: C = field()


print(",type=...," in repr(C.__dataclass_fields__["C"]))
