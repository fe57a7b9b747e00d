class Calculator:
    def add(self, a, b):
        return a + b

    def do_sub(self, a, b):
        return a - b

    def run(self, command, *args):
        method = getattr(self, "do_" + command, None) or getattr(self, command, None)
        if method is None:
            return f"unknown {command}"
        return method(*args)


c = Calculator()
print(c.run("add", 1, 2), c.run("sub", 5, 3), c.run("mul", 1))
for name in ("upper", "title", "swapcase", "strip"):
    print(name, repr(getattr(" Hello ", name)()))
import math

print([getattr(math, n)(0.5) for n in ("floor", "ceil", "trunc")])
functions = {f.__name__: f for f in (len, sum, max, min, sorted)}
print({n: f([3, 1, 2]) for n, f in functions.items()})


def square(x):
    return x**2


print(globals()["square"](5), locals()["square"](6), eval("square(7)"))
print([n for n, v in list(globals().items()) if callable(v) and not n.startswith("_")])
print(type(c).__dict__["add"](c, 1, 1), Calculator.add(None, 2, 3), getattr(Calculator, "add")(c, 4, 5))
methods = [m for m in dir(c) if not m.startswith("_") and callable(getattr(c, m))]
print(methods)
import operator

print([getattr(operator, n)(7, 2) for n in ("add", "sub", "mul", "floordiv", "mod", "pow", "lt")])
