exec("a = 1; b = a + 1")
print(a, b)
exec("""
def square(n):
    return n * n

class Point:
    x = square(3)

for i in range(2):
    print("exec loop", i)
""")
print(square(4), Point.x, Point.__module__, i)
ns = {"start": 5}
print(exec("result = start * 2", ns), ns["result"], "__builtins__" in ns)
local = {}
exec("inner = outer + 1", {"outer": 1}, local)
print(local)
code = compile("total = sum(values)", "<made>", "exec")
for values in ([1, 2], [3.5]):
    scope = {"values": values}
    exec(code, scope)
    print(scope["total"])


def f():
    n = 1
    exec("n = 2")
    exec("m = 3")
    scope = {}
    exec("k = 4", scope)
    return n, scope["k"], "m" in locals()


print(f())
for bad in ("x = ", "return 1", "if True:", "undefined_name", "raise KeyError('k')", "1 / 0"):
    try:
        exec(bad)
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
try:
    exec(5)
except TypeError as e:
    print(e)
exec("")
exec("# only a comment")
exec("print('done')")
