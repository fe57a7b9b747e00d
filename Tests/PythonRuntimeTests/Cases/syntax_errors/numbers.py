def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '1_',
    '1__0',
    '0_',
    '01',
    '00',
    '007',
    '0123.5',
    '0x',
    '0xg',
    '0b',
):
    check(source)
