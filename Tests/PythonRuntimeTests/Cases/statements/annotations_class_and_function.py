class Point:
    x: int
    y: int = 0
    name: str = "origin"


print(Point.__annotations__)
print(hasattr(Point, "x"), Point.y, Point.name)


class Sub(Point):
    z: "float"


print(Sub.__annotations__, Sub.y)


def f(a: int, b: "text" = "d", *args: tuple, c: list[int] = None, **kw: dict) -> bool:
    local: int = 3
    undefined_name_is_fine: NoSuchName
    return a, b, c, local


for k, v in f.__annotations__.items():
    print(k, v)
print(f(1))


def plain(a, b=2):
    pass


print(plain.__annotations__, Point().__annotations__ is Point.__annotations__)
lam = lambda x: x
print(lam.__annotations__)
