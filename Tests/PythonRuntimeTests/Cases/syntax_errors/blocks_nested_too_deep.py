def nested(head, tail, count):
    lines = ["def f(x):"]
    for depth in range(1, count + 1):
        lines.append(" " * depth + head)
    lines.append(" " * (count + 1) + "return x")
    for depth in range(count, 0, -1):
        lines.append(" " * depth + tail)
    return "\n".join(lines)


def inside(lines_of_level, count):
    lines = ["def f(x):"]
    for depth in range(1, count + 1):
        lines += [" " * depth + line for line in lines_of_level]
    return "\n".join(lines + [" " * (count + 1) + "x = 1"])


def deepest(source):
    for count in range(1, 30):
        try:
            compile(source(count), "deep.py", "exec")
        except SyntaxError as e:
            return count, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset
    return "any depth"


for head, tail in (
    ("try:", "except E: return 5"), ("try:", "except E as e: pass"), ("try:", "finally: pass"), ("try:", "except* E: pass"),
    ("with x:", ""), ("with x, y:", ""), ("for x in y:", ""), ("while x:", ""), ("while True:", ""), ("if x:", ""), ("def f(x):", ""),
):
    print(head, tail, deepest(lambda count: nested(head, tail, count)))
for level in (
    ["try: pass", "except E:"], ["try: pass", "except E as e:"], ["try: pass", "except:"],
    ["try: pass", "except E: pass", "else:"], ["for x in y: pass", "else:"], ["class A:"],
):
    print(level, deepest(lambda count: inside(level, count)))
