class Bare:
    pass


class Annotated(Bare):
    size: int
    __hidden: str = ""


class Heir(Annotated):
    pass


print(Bare.__annotations__, Annotated.__annotations__, Heir.__annotations__)
print(Bare.__annotations__ is Bare.__annotations__, "__annotations__" in vars(Bare))
Heir.__annotations__ = {"own": 1}
print(Heir.__annotations__, Annotated.__annotations__)
del Heir.__annotations__
print(Heir.__annotations__)
del Heir.__annotations__
try:
    del Heir.__annotations__
except AttributeError as e:
    print(e)
for builtin in int, object, type:
    try:
        builtin.__annotations__
    except AttributeError as e:
        print(e)
try:
    int.__annotations__ = {}
except TypeError as e:
    print(e)
