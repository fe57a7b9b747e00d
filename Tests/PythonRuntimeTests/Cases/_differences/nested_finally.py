# CPython compiles the body of each `finally` twice as well, and takes minutes.
lines = ["def f(x):"]
for depth in range(1, 30):
    lines += [" " * depth + "try: pass", " " * depth + "finally:"]
try:
    compile("\n".join(lines + [" " * 30 + "x = 1"]), "deep.py", "exec")
except SyntaxError as e:
    print(e.msg)
