# Wherever a statement annotates, `__annotations__` is there before the first one runs.
print(__annotations__)
__annotations__["early"] = 1


class C:
    print(__annotations__)
    x: int
    if False:
        y: str = ""
    __annotations__["z"] = 3


print(C.__annotations__)


class Nested:
    for _ in ():
        with open("nothing") as f:
            try:
                pass
            except ValueError:
                a: int = 1


class Without:
    pass


print(Nested.__annotations__, "__annotations__" in vars(Without))
if False:
    never: int = 3
late: str
print(__annotations__)
names = {}
exec("if 0:\n    a: int", names)
print(names["__annotations__"])
exec("a = 1", names := {})
print("__annotations__" in names)
