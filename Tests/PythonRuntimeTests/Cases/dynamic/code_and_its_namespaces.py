# Compiled code finds and keeps names where it is run.
def evaluate(a, b):
    code = compile("a * 10 + b", "<e>", "eval")
    return eval(code)


print(evaluate(4, 2))
print(eval(compile("x + y", "<e>", "eval"), {"x": 1}, {"y": 2}))
code = compile("""
import math
total = sum(values)
def scaled(k):
    return k * 2
class Box:
    size = 3
parts = [v + 1 for v in (1, 2)]
""", "<e>", "exec")
g, l = {}, {"values": [1, 2, 3]}
exec(code, g, l)
print(sorted(l), [k for k in g if k != "__builtins__"])
g = {"values": [4]}
exec(code, g)
print(g["total"], g["scaled"](4), g["Box"].size, g["parts"])


def local_run():
    values = [5]
    exec(code)
    return "total" in globals()


print(local_run())
single = compile("n = 3; n + 1", "<s>", "single")
names = {}
exec(single, {}, names)
print(names)
for i in range(2):
    exec("def f(): return here\nhere = 1", {"here": 10 + i}, out := {})
    print(out["f"](), out["here"])
