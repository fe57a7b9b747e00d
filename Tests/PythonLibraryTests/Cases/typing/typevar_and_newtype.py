from typing import TypeVar, NewType, ParamSpec, Any, cast, NoReturn, Final, ClassVar
from typing import TYPE_CHECKING, Annotated, get_type_hints
T = TypeVar('T')
N = TypeVar('N', int, float)
B = TypeVar('B', bound=str, covariant=True)
print(T, N, B, T.__name__, N.__constraints__, B.__bound__, B.__covariant__, repr(TypeVar('C', contravariant=True)))
UserId = NewType('UserId', int)
u = UserId(5)
print(u, type(u), UserId, UserId.__name__, UserId.__supertype__, u + 1)
print(cast(int, 'still text'), cast('List[int]', [1]), TYPE_CHECKING, Any)
print(NoReturn, Final, ClassVar[int], Final[int], Annotated[int, 'metres'])
print(ParamSpec('P'))
def f(x: Annotated[int, 'm']) -> NoReturn:
    raise SystemExit
print(get_type_hints(f), get_type_hints(f, include_extras=True))
print(Annotated[int, 'm'].__metadata__, Annotated[int, 'm'].__origin__)
for bad in (lambda: TypeVar('T', int), lambda: Any(), lambda: isinstance(5, Any), lambda: T(),
            lambda: isinstance(5, T), lambda: TypeVar('T', int, bound=str)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
