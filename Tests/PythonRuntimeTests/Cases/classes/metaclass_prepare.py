class Recorder(dict):
    def __init__(self):
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Recorder()

    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = [k for k in ns.log if not k.startswith("__")]
        return cls


class C(metaclass=Meta, flag=True):
    x = 1
    y = 2
    x = 3

    def m(self):
        pass


print(C.order, C.x)


class Sub(C):
    z = 0


print(Sub.order)


class AutoDict(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = len(self)
        return self[key]


class Auto(type):
    def __prepare__(name, bases):
        return AutoDict()


class Names(metaclass=Auto):
    red
    green
    red


print(Names.green - Names.red, hasattr(Names, "blue"))
try:
    class Bad(metaclass=lambda *a: 5):
        x = 1
    print(Bad)
    class Bad2(metaclass=type("M", (type,), {"__prepare__": classmethod(lambda *a: 5)})):
        pass
except TypeError as e:
    print(e)
