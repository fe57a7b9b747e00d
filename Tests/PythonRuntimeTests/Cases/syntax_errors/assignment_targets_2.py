def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '-x = 1',
    'x if y else z = 1',
    'lambda: x = 1',
    '{} = 1',
    '{a: 1} = x',
    '{a} = x',
    '[x for x in y] = 1',
    '(x for x in y) = 1',
    'f"{x}" = 1',
    'not x = 1',
    'x and y = 1',
):
    check(source)
