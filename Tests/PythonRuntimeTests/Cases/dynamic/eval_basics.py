x = 10
print(eval("x + 1"), eval("x * y", {"x": 2, "y": 5}), eval("a + b", {"a": 1}, {"b": 2}))
print(eval("[i for i in range(3)]"), eval("{'k': (1, 2)}"), eval("lambda n: n * 2")(4))
print(eval(" 1 + 2 "), eval("(1,\n2)"), eval("1 if x > 5 else 0"), eval("'text'.upper()"), eval("None"))
print(eval(compile("x ** 2", "<expr>", "eval")), eval("f'{x:>5}'"), eval(b"1 + 1"), eval("x # comment"))
expressions = ["1 + 1", "2 ** 8", "len('abc')", "max(3, 7)", "sum(range(5))", "not True", "3 in [1, 2, 3]"]
print([eval(e) for e in expressions])


def f(n):
    return eval("n + 1"), eval("n + x")


print(f(5))
for bad in ("x = 1", "", "import math", "1 +", "print(", "for i in x: pass", "undefined", "1 / 0", "   "):
    try:
        print(eval(bad))
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
for bad in (5, None, ["1"]):
    try:
        eval(bad)
    except TypeError as e:
        print(e)
try:
    eval("1", 5)
except TypeError as e:
    print(e)
print(eval("(y := 5) + y"), y)
