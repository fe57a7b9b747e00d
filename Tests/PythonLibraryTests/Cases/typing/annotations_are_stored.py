from typing import Optional, List, get_type_hints, get_origin, get_args, Union, Callable, Dict
x: int = 5
names: List[str]
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: bool) -> List[int]:
    y: int = 1
    return [a]
print(f.__annotations__, __annotations__, 'names' in globals())
print(get_type_hints(f))
class C:
    n: int = 0
    label: 'Optional[C]' = None
    missing: str
    def method(self, other: 'C') -> 'C':
        return other
class D(C):
    extra: float
print(C.__annotations__, D.__annotations__, get_type_hints(D))
print(hasattr(C, 'missing'), C.method.__annotations__)
print(get_type_hints(C.method))
for t in (List[int], Union[int, str], Optional[int], Callable[[int], str], Dict[str, int], int, list[int], int | str,
          List):
    print(get_origin(t), get_args(t))
