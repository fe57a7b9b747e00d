import math


class C:
    """Doc."""

    a = 1

    def __init__(self):
        self.b = 2

    def m(self):
        return vars()


c = C()
print(vars(c), list(c.m()), [k for k in vars(C) if not k.startswith("__")])
vars(c)["new"] = 3
print(c.new, [n for n in dir(c) if not n.startswith("__")])
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir({}) if not n.startswith("_")])
print([n for n in dir(()) if not n.startswith("_")])
print([n for n in dir(set()) if not n.startswith("_")])
print([n for n in dir("") if n.startswith("is")])
print([n for n in dir(5) if not n.startswith("_")], [n for n in dir(1.5) if not n.startswith("_")])
print("pi" in dir(math), "sqrt" in vars(math), dir(C()) == sorted(dir(C())))


def f():
    x = 1
    return dir()


print(f(), "f" in dir())
for bad in (5, "s", [1], None):
    try:
        vars(bad)
    except TypeError as e:
        print(e)
print([n for n in dir(len) if n in ("__name__", "__call__", "__self__")])
