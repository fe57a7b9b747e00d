class Data:
    def __get__(self, obj, owner=None):
        return f"data get {obj is not None} {owner.__name__}"

    def __set__(self, obj, value):
        print("data set", value)


class NonData:
    def __get__(self, obj, owner=None):
        return "non-data get"


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["only"] = value * 2


class C:
    data = Data()
    nondata = NonData()
    only = OnlySet()
    plain = "class plain"


c = C()
print(c.data, "|", C.data)
c.data = 1
c.__dict__["data"] = "instance"
print(c.data)
print(c.nondata)
c.nondata = "instance wins over a non-data descriptor"
print(c.nondata)
del c.nondata
print(c.nondata)
c.only = 21
print(c.only, c.__dict__["only"])
c.plain = "own"
print(c.plain, C.plain)
try:
    del c.data
except AttributeError as e:
    print(e)
c.late = NonData()
print(type(c.late).__name__)
C.data = "replaced"
print(c.data)


def f(self):
    return "bound to " + type(self).__name__


print(f.__get__(c)(), f.__get__(c, C).__self__ is c, f.__get__(None, C) is f)
