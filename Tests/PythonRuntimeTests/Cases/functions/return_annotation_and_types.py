import typing
from typing import Callable, Dict, List, Optional, Tuple, Union


def f(xs: List[int], k: Optional[str] = None) -> Dict[str, Tuple[int, ...]]:
    return {}


print(f.__annotations__)
print(List[int], Optional[str], Union[int, str], Dict[str, float], Tuple[int, ...], Callable[[int], str])
print(list[int], dict[str, list[int]], tuple[int, ...], int | None, int | str, type[int])
Vector = list[float]


def scale(v: Vector, by: float) -> Vector:
    return [by * x for x in v]


print(scale([1.0, 2.0], 3), scale.__annotations__)
print(scale("ab", 2))
print(typing.get_type_hints(scale))
T = typing.TypeVar("T")
print(T, typing.Any, typing.List[T])
print(isinstance(1, int | str), isinstance(None, int | None), (int | str) == (str | int))
