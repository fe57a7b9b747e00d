from dataclasses import dataclass, field, InitVar
from typing import ClassVar
@dataclass
class Rect:
    w: float
    h: float
    scale: InitVar[float] = 1.0
    area: float = field(init=False)
    count: ClassVar[int] = 0
    def __post_init__(self, scale):
        if self.w < 0:
            raise ValueError(f'negative width: {self.w}')
        self.w, self.h = self.w * scale, self.h * scale
        self.area = self.w * self.h
        Rect.count += 1
print(Rect(2, 3), Rect(2, 3, 10), Rect(1, 1, scale=0.5), Rect.count, Rect.scale)
print([f.name for f in Rect.__dataclass_fields__.values()], Rect(1, 2) == Rect(1, 2), vars(Rect(1, 2)))
try:
    Rect(-1, 2)
except ValueError as error:
    print(error)
@dataclass
class Base:
    a: int
    def __post_init__(self):
        print('Base post', self.a)
@dataclass
class Child(Base):
    b: int = 2
    def __post_init__(self):
        super().__post_init__()
        print('Child post', self.b)
print(Child(1), Child(1, 5))
