print(__name__)
print(__file__.endswith("module_level_names.py"), __doc__, type(__builtins__).__name__)
x = 1


def f():
    return __name__, __file__ == globals()["__file__"]


class C:
    where = __name__, __module__


print(f()[0], f()[1], C.where, C.__module__, f.__module__)
print(sorted(n for n in dir() if not n.startswith("__")))
print("x" in dir(), "x" in vars(), vars() is globals(), locals() is globals())
import sys

print(sys.modules["__main__"].x, sys.modules["__main__"].f is f)
sys.modules["__main__"].x = "set through the module object"
print(x)
import __main__

print(__main__.C is C)
if __name__ == "__main__":
    print("run as a script")
