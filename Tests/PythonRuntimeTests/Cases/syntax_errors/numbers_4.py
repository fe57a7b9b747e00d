def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '_1',
    '1._5',
    '0b1_',
    '0xf_',
    '1.0abc',
    '0777',
    '1e5x',
    '08',
    '0009.5',
):
    check(source)
