def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'match x:\ncase 1: pass',
    'match x:\n    case 1:\n    pass',
    'x = (1,\n      2)\n    y = 3',
    'try:\n    a\nexcept E:\nb',
    'try:\n    a\nfinally:\nb',
    'if 1:\n   if 2:\n   a',
    'lambda:\n    1',
    'for x in y:\n    pass\nelse:\nz',
):
    check(source)
