def make_adder(n):
    source = f"def add_{n}(x):\n    return x + {n}\n"
    scope = {}
    exec(source, scope)
    return scope[f"add_{n}"]


for n in (1, 10):
    f = make_adder(n)
    print(f.__name__, f(5))


def make_class(name, fields):
    def __init__(self, *args):
        if len(args) != len(fields):
            raise TypeError(f"{name} takes {len(fields)} values, got {len(args)}")
        for field, value in zip(fields, args):
            setattr(self, field, value)

    def __repr__(self):
        return f"{name}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"

    return type(name, (), {"__init__": __init__, "__repr__": __repr__, "fields": fields})


P = make_class("P", ["x", "y"])
print(P(1, "a"), P.fields, P.__name__)
try:
    P(1)
except TypeError as e:
    print(e)
import types

copy = types.FunctionType(make_adder.__code__, {"exec": exec}, "renamed")
print(copy.__name__, copy(3)(4))


class Target:
    pass


for name in ("one", "two"):
    setattr(Target, name, lambda self, name=name: f"I am {name}")
t = Target()
print(t.one(), t.two())
t.bound = types.MethodType(lambda self, k: (type(self).__name__, k), t)
print(t.bound(9))
bound = Target.one.__get__(t)
print(bound())
operations = {op: eval(f"lambda a, b: a {op} b") for op in ("+", "-", "*", "//", "%", "<", "==", "and", "or")}
print({op: f(7, 2) for op, f in operations.items()})
