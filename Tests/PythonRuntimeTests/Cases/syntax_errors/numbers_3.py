def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '0_7',
    '1.2.3',
    '1..2',
    '1.real',
    '1 .real',
    '1j2',
    '1L',
    '0x1fL',
    '1_e5',
    '1e_5',
):
    check(source)
