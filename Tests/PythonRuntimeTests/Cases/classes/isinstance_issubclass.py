class A:
    pass


class B(A):
    pass


b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, (int, (str, (A,)))), isinstance(b, ()))
print(isinstance(1, int | str), isinstance(b, A | None), isinstance(None, int | None), isinstance(1.5, int | str))
print(issubclass(B, A), issubclass(B, (int, A)), issubclass(bool, int), issubclass(int, bool), issubclass(B, A | int))
print(
    isinstance(True, int), isinstance(1, bool), isinstance(1, float), isinstance("a", object),
    isinstance(int, type)
)
print(isinstance(A, type), isinstance(type, object), isinstance(object, type), issubclass(type, object))
for action in (
    lambda: isinstance(1, "int"),
    lambda: isinstance(1, [int]),
    lambda: isinstance(1, (int, "x")),
    lambda: isinstance("s", (int, "x")),
    lambda: issubclass(1, int),
    lambda: issubclass(B, 5),
    lambda: issubclass(b, A),
    lambda: isinstance(1),
    lambda: isinstance([], list[int]),
    lambda: int | "x",
    lambda: int | 5,
):
    try:
        print(action())
    except TypeError as e:
        print(e)


class Meta(type):
    def __instancecheck__(cls, x):
        return x == 42

    def __subclasscheck__(cls, c):
        return c is int


class Magic(metaclass=Meta):
    pass


print(isinstance(42, Magic), isinstance(1, Magic), issubclass(int, Magic), issubclass(str, Magic))
b.__class__ = A
print(type(b).__name__, isinstance(b, B))
