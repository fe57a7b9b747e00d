class C:
    def hello(self):
        return "hello"


c = C()
original = C.hello
C.hello = lambda self: original(self) + " patched"
print(c.hello())
c.hello = lambda: "only this instance"
print(c.hello(), C().hello())
del c.hello
print(c.hello())
del C.hello
try:
    c.hello()
except AttributeError as e:
    print(e)
C.__add__ = lambda self, other: f"added {other}"
print(c + 1)
c.__add__ = lambda other: "ignored: dunders are looked up on the class"
print(c + 2)
C.__repr__ = lambda self: "C!"
print(c, [c])
C.__len__ = lambda self: 3
print(len(c), bool(c))
C.__len__ = lambda self: 0
print(bool(c))
del C.__len__
print(bool(c))
C.__call__ = lambda self, x: x * 2
print(c(4))
C.__getattr__ = lambda self, name: name + "?"
print(c.whatever)
C.__iter__ = lambda self: iter("xy")
print(list(c), [*c])
try:
    int.double = lambda self: self * 2
except TypeError as e:
    print(e)
try:
    C.__bases__ = (5,)
except TypeError as e:
    print(e)


class D:
    def extra(self):
        return "from D"


class E(C):
    pass


E.__bases__ = (D,)
print(E().extra(), [k.__name__ for k in E.__mro__])
