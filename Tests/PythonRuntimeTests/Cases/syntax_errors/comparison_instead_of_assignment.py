def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'if x = 1:\n    pass',
    'while x = 1:\n    pass',
    'elif x = 1:\n    pass',
    'if x = 1: pass',
    'if (x = 1): pass',
    'print(x = 1 = 2)',
    'f(1 = x)',
    'f("a" = 1)',
):
    check(source)
