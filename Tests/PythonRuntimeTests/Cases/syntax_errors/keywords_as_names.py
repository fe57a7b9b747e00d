def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'class = 1',
    'def = 1',
    'for = 1',
    'if = 1',
    'x.class',
    'x.if = 1',
    'f(class=1)',
    'import = 1',
    'lambda = 1',
):
    check(source)
