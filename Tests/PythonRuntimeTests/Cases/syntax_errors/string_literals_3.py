def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'bu"x"',
    'b"\\x1"',
    '"a" 5',
    '5 "a"',
    '"a" x',
    'x "a"',
    'rr"a"',
    "u'x' b'y'",
    '"\\777" "ok"',
):
    check(source)
