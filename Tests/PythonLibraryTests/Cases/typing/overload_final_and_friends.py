from typing import overload, final, Literal, Union, Optional, get_args, List
from typing import Self, Never, assert_never, LiteralString
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x * 2
print(f(2), f('a'), get_args(Literal['a', 'b']), Literal[1, 2] == Literal[2, 1], Literal['x'].__args__, Literal[1, 1])
@final
class Last:
    @final
    def method(self) -> Self:
        return self
print(Last().method().__class__.__name__, Last.__final__, Self, Never, LiteralString)
@overload
def only(x: int) -> int: ...
for bad in (lambda: only(1), lambda: assert_never(5)):
    try:
        bad()
    except (NotImplementedError, AssertionError) as error:
        print(type(error).__name__, str(error)[:60])
Vector = List[float]
def scale(s: float, v: Vector) -> Vector:
    return [s * x for x in v]
print(scale(2, [1.0, 2.5]), Vector, scale.__annotations__, Optional[Vector])
print(Union[Vector, None] == Optional[Vector])
print(Union[int, str] == Union[str, int])
