for base in (int, str, list, Exception, dict, tuple):
    class Plain(base):
        pass

    class Wrong(Plain):
        def __new__(cls, *arguments):
            return object.__new__(cls)

    class Right(Plain):
        def __new__(cls, *arguments):
            return super().__new__(cls, *arguments)

    for make in (lambda: object.__new__(Plain), Wrong, Right, lambda: Plain.__new__(Plain), lambda: base.__new__(Plain)):
        try:
            print(repr(make()))
        except TypeError as error:
            print(error)


class Meta(type):
    pass


try:
    object.__new__(Meta)
except TypeError as error:
    print(error)


class Mixin:
    def __new__(cls, *arguments):
        print("mixin makes", cls.__name__)
        return super().__new__(cls, *arguments)


class Number(Mixin, int):
    pass


print(Number(7) + 1)

for base in (list, dict, set):
    class Container(base):
        pass

    for arguments, keywords in (((1, 2), {}), (([],), {"a": 1})):
        for make in (lambda *a, **k: Container(*a, **k), lambda *a, **k: base.__init__(base(), *a, **k)):
            try:
                print(base.__name__, make(*arguments, **keywords))
            except TypeError as error:
                print(base.__name__, error)


class Text:
    def __get__(self, instance, owner):
        return f"about {owner.__name__}, {'class' if instance is None else 'instance'}"


class Documented:
    __doc__ = Text()


print(Documented.__doc__, "|", Documented().__doc__)

for value in (3, None, [1]):
    try:
        [].__format__(value)
    except TypeError as error:
        print(error)
