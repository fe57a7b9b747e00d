def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'for i in: pass',
    'for in x: pass',
    'for i x: pass',
    'for 1 in x: pass',
    'for f() in x: pass',
    'for i in x',
    'for i range(3): pass',
    'for (i in x): pass',
    'for i, in x: pass',
    'for *a in x: pass',
):
    check(source)
