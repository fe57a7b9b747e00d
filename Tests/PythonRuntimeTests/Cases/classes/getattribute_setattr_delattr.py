class Traced:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("get", name)
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)

    def method(self):
        return self.x + 1


t = Traced()
t.x = 5
t.x += 1
print(t.method())
del t.x
print(hasattr(t, "x"))
setattr(t, "y", 2)
print(getattr(t, "y"))
try:
    del t.nothing
except AttributeError as e:
    print(e)


class Frozen:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign {name!r}")


f = Frozen(a=1)
print(f.a)
try:
    f.a = 2
except AttributeError as e:
    print(e)
object.__setattr__(f, "a", 3)
print(f.a)


class Both:
    def __getattribute__(self, name):
        raise AttributeError("primary")

    def __getattr__(self, name):
        return f"secondary {name}"


print(Both().anything)
