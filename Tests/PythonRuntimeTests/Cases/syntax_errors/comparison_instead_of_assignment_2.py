def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f(a.b = 1)',
    'f(a + b = 1)',
    'f(None = 1)',
    'f(True=1)',
    'f(x for x in y = 1)',
    'if x == 1 and y = 2: pass',
    'assert x = 1',
    'return x = 1',
):
    check(source)
