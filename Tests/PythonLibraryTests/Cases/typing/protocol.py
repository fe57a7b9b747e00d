from typing import Protocol, runtime_checkable, Iterable, Sized, SupportsInt, SupportsFloat, SupportsAbs, SupportsIndex
@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...
class Named(Protocol):
    name: str
class Door:
    name = 'door'
    def close(self):
        return 'closed'
class Explicit(Closeable):
    def close(self):
        return 'explicit'
print(isinstance(Door(), Closeable), isinstance(5, Closeable))
print(issubclass(Door, Closeable), Explicit().close())
print(isinstance(Explicit(), Closeable))
print(isinstance(5, SupportsInt), isinstance('5', SupportsInt), isinstance(5, SupportsFloat))
print(isinstance(-1, SupportsAbs), isinstance(1.5, SupportsIndex), isinstance([], Sized))
print(isinstance([], Iterable))
for bad in (lambda: Closeable(), lambda: isinstance(Door(), Named), lambda: issubclass(Door, Named)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
