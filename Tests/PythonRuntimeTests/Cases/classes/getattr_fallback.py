class Lazy:
    known = "class attribute"

    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"no {name} here")


x = Lazy()
print(x.real, x.known, x.auto_value)
print(getattr(x, "missing", "default"), hasattr(x, "auto_x"), hasattr(x, "zzz"))
try:
    x.nothing
except AttributeError as e:
    print(e)
x.auto_value = "now real"
print(x.auto_value)


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print(p._target, p.count(1), p.index(9))
try:
    len(p)
except TypeError as e:
    print(e)
try:
    p.nothing
except AttributeError as e:
    print(e)


class Property:
    @property
    def bad(self):
        return self.undefined

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Property().bad)
