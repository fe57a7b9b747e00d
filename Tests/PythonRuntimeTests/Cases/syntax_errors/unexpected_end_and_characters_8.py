def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '\x00',
    'x\x00',
    '\x01',
    '中文 = 1',
    '中 文',
    '² = 1',
    'x² = 1',
    'é = 1',
    '1é',
):
    check(source)
