import traceback
def show(f, *a):
    try: print(f(*a))
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)
        for fr in traceback.extract_tb(e.__traceback__): print("  ", fr.name, fr.lineno, fr.line)
        if e.__cause__:
            for fr in traceback.extract_tb(e.__cause__.__traceback__): print("   cause", fr.name, fr.lineno, fr.line)
def dot(w, x, b): return sum((wi * xi for wi, xi in zip(w, x)), b)
show(dot, [1, 2], [3, 4], 0.5)
show(dot, [1, 2], ["a", 4], 0.5)
show(dot, [1, 2], [None, 4], 0.5)
show(dot, 5, [1], 0)
show(dot, [], [], "x")
show(dot, [], [], b"x")
show(dot, [], [], bytearray())
show(dot, [[1]], [2], [])
def drained(it): return sum(next(it) for _ in range(5))
show(drained, iter([1, 2]))
def caught(it):
    try: return list(next(it) for _ in range(5))
    except StopIteration: return "stop"
    except RuntimeError as e: return "runtime", str(e), repr(e.__cause__)
show(caught, iter([1, 2]))
def cond(xs): return sum(x for x in xs if x % 2 for y in range(x) if y)
show(cond, [1, 2, 3])
show(lambda xs: any(x > 2 for x in xs), [1, 2, 3])
show(lambda xs: any(x > 2 for x in xs), [])
show(lambda xs: all(x > 2 for x in xs), [3, 4])
show(lambda xs: all(x > 2 for x in xs), [3, 1, "a"])
show(lambda xs: all(x > 2 for x in xs), [3, "a", 1])
class Odd:
    def __bool__(self): raise ValueError("no truth")
    def __add__(self, o): raise KeyError("add")
    def __radd__(self, o): raise KeyError("radd")
    def __hash__(self): raise TypeError("unhashable odd")
show(lambda: any(Odd() for _ in range(3)))
show(lambda: all(Odd() for _ in range(3)))
show(lambda: sum(Odd() for _ in range(3)))
show(lambda: set(Odd() for _ in range(3)))
show(lambda: sorted(set(x % 3 for x in range(10))))
show(lambda: tuple(x for x in range(3)))
show(lambda: list(x for x in range(3)))
show(lambda: ", ".join(str(x) for x in range(3)))
show(lambda: ", ".join(x for x in range(3)))
show(lambda: b", ".join(bytes([65 + x]) for x in range(3)))
class J:
    def join(self, it): return type(it).__name__, list(it)
show(lambda: J().join(x for x in range(3)))
def shadow():
    sum = lambda g: type(g).__name__
    return sum(x for x in range(3))
show(shadow)
list_ = list
def list(g): return "mine", type(g).__name__
show(lambda: list(x for x in range(3)))
del list
show(lambda: list(x for x in range(3)))
class C:
    n = 3
    xs = [1, 2, 3]
    t = sum(x for x in xs)
    try: u = sum(x * n for x in xs)
    except NameError as e: u = str(e)
print(C.t, C.u)
k = 10
def outer(n):
    def inner(m): return sum(k + n + m + i for i in range(2))
    return inner
print(outer(1)(2))
print(sum(x for x in range(3)) + sum(y * x for x in range(3) for y in range(x)))
fs = tuple(lambda: i for i in range(3)); print([f() for f in fs])
print(any((y := x) > 1 for x in range(5)), y)
print(sum(sum(i * j for j in range(3)) for i in range(3)))
print(sum(p == q for p, q in zip("abc", "abd")), sum(True for _ in range(3)))
def gen():
    total = sum(v for v in (yield 1))
    yield total
g = gen(); next(g); print(g.send([1, 2, 3]))
print(sum(x for x, in [(1,), (2,)]), sum(a + sum(b) for a, *b in [(1, 2, 3), (4, 5)]))
try: x
except NameError: print("no x")
print(sum((x for x in [0.1] * 10)), sum((x for x in [0.1] * 10), 0.0))
print(set(c for c in "a"), all(x for x in []), "".join(c for c in "héé" if c != "h"))
import builtins
saved = builtins.sum
builtins.sum = lambda g, s=0: "patched"
print(sum(x for x in range(3)))
builtins.sum = saved
print(sum(x for x in range(3)))
def locs():
    a = 1
    return sum(len(locals()) for i in range(2))
print(locs())

