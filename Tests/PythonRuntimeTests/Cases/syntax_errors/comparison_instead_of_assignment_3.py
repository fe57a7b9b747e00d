def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[x = 1]',
    '{x = 1}',
    '{"a" = 1}',
    '(x = 1)',
    'x[y = 1]',
    'dict("a" = 1)',
    'lambda: (x = 1)',
    'while (line = f()): pass',
):
    check(source)
