x = "module"


def f():
    x = "local"
    return eval("x"), eval("x", globals()), eval("x", {"x": "given"}), eval("x", globals(), {"x": "inner"})


print(f())


def g():
    exec("y = 5")
    try:
        return y
    except NameError as e:
        return str(e)


print(g())
ns = {}
exec("a = 1\ndef double(n): return n * 2\nb = double(a + 1)", ns)
print(ns["a"], ns["b"], sorted(k for k in ns if not k.startswith("__")))
exec("z = x + '!'")
print(z)
outer, inner = {"v": 1}, {}
exec("w = v + 1", outer, inner)
print(inner, "w" in outer)
try:
    exec("print(x)", {"__builtins__": {}})
except NameError as e:
    print(e)
print(eval("[i * k for i in range(3)]", {"k": 10}))
try:
    eval("[i * k for i in range(2)]", {}, {"k": 1})
except NameError as e:
    print("a comprehension does not see given locals:", e)
