def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'is = 1',
    'not = 1',
    'and = 1',
    'return = 1',
    'from = 1',
    'global = 1',
    'with = 1',
    'as = 1',
    'try = 1',
):
    check(source)
