def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'return 1',
    'return',
    'yield 1',
    'x = yield',
    'break',
    'continue',
    'class A:\n    return 1',
    'class A:\n    yield 1',
    'if x:\n    break',
):
    check(source)
