def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'with a as f(): pass',
    'with a as b c: pass',
    'with a, : pass',
    'with (a, b) as: pass',
    'with a as b, : pass',
    'assert',
    'assert x,',
    'try x: pass',
):
    check(source)
