def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'def f():\n    x: int\n    global x',
    'global x\nx = 1',
    'x = 1\nglobal x',
    'def f():\n    global x, x',
    'def f():\n    global f\n    f = 1',
    'global',
    'global 1',
    'global x = 1',
):
    check(source)
