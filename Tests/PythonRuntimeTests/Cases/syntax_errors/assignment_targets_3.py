def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'x < y = 1',
    'a.b() = 1',
    'await_ = 1',
    '__debug__ = 1',
    '*a = 1',
    '*a, *b = x',
    'x = 1 = y',
    'print("a") = 1',
    'x = yield = 1',
):
    check(source)
