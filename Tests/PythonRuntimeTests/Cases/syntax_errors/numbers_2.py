def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '0b2',
    '0b12',
    '0o',
    '0o8',
    '0o18',
    '1e',
    '1e+',
    '1.e',
    '1x',
    '1_000_',
):
    check(source)
