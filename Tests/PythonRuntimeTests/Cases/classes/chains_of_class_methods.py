class Outer:
    @classmethod
    @property
    def title(cls):
        return cls.__name__.lower()

    @classmethod
    @classmethod
    def twice(cls):
        return cls.__name__

    @classmethod
    @property
    def __doc__(cls):
        return f"doc of {cls.__name__}"


class Inner(Outer):
    pass


print(Outer.title, Inner.title, Inner().title, Outer.twice(), Inner.twice(), Outer.__doc__, Inner().__doc__)


class Helper:
    def call(self, *args):
        return type(self).__name__, args


class User:
    helped = classmethod(Helper().call)


print(User.helped(1)[0], User.helped(1)[1][0].__name__)


# An unbound `super` among the attributes binds itself when it is read.
class A:
    def meth(self, a):
        return f"A({a!r})"


class B(A):
    def __init__(self):
        self.__super = super(B, self)

    def meth(self, a):
        return f"B({a!r})" + self.__super.meth(a)


class C(B):
    def meth(self, a):
        return f"C({a!r})" + self.__super.meth(a)


C._C__super = super(C)
print(C().meth(3))


class Nested:
    class cls:
        @property
        def readable(self):
            return 1

        unreadable = property()


value = Nested.cls()
for attempt in (lambda: value.unreadable, lambda: setattr(value, "readable", 2), lambda: delattr(value, "readable")):
    try:
        attempt()
    except AttributeError as e:
        print(e)
try:
    type("A", (), {"__qualname__": 1})
except TypeError as e:
    print(e)
