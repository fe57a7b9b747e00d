def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'exec "x"',
    'print 5',
    'a b',
    'a b c',
    'x y = 1',
    '1 x',
    '1.5.5',
    '5 5',
    'for x y in z: pass',
    'import a b',
):
    check(source)
