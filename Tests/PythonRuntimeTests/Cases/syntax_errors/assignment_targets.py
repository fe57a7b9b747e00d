def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '1 = x',
    '"a" = x',
    'f() = 1',
    'x + 1 = 2',
    'None = 1',
    'True = 0',
    '... = 1',
    'x == 1 = y',
    '(a, 1) = 2',
    '[a, f()] = x',
    'a, b + c = 1',
):
    check(source)
