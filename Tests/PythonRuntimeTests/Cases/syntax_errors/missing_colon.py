def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'if x\n    pass',
    'if x == 1\n  y',
    'for i in range(3)\n    pass',
    'while True\n    pass',
    'def f()\n    pass',
    'def f(x) -> int\n    return x',
    'class A\n    pass',
    'class A(B)\n    pass',
    'else\n    pass',
    'if x:\n    pass\nelse\n    pass',
):
    check(source)
