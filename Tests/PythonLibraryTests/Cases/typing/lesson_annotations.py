from __future__ import annotations
from typing import Callable, Dict, Iterator, List, Optional, Tuple, Union
Number = Union[int, float]
Vector = List[float]
def dot(a: Vector, b: Vector) -> float:
    return sum(x * y for x, y in zip(a, b))
def apply(f: Callable[[Number], Number], values: List[Number]) -> Iterator[Number]:
    for v in values:
        yield f(v)
class Layer:
    weights: List[Vector]
    bias: Optional[Vector] = None
    def __init__(self, shape: Tuple[int, int], name: str | None = None) -> None:
        self.weights = [[0.5] * shape[1] for _ in range(shape[0])]
        self.name = name or 'layer'
    def forward(self, x: Vector) -> Vector:
        return [dot(row, x) for row in self.weights]
    def copy(self) -> Layer:
        return self
print(dot([1, 2], [3, 4]), list(apply(lambda v: v * 2, [1, 2.5])))
print(Layer((2, 3)).forward([1, 2, 3]), Layer((1, 1), 'x').copy().name)
print(dot.__annotations__, Layer.__annotations__, Layer.forward.__annotations__['return'], Layer.bias)
cache: Dict[str, undefined_name_is_fine] = {}
x: int
print(cache, __annotations__, 'x' in globals())
def local() -> None:
    y: no_such_type = 5
    return y
print(local(), Number, Vector)
