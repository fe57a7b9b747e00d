def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '{: 1}',
    '{,}',
    '[,]',
    '(,)',
    '[1,,2]',
    'a[1 2]',
    'a[]',
    'a[,]',
    'a[1:2:3:4]',
    'a..b',
):
    check(source)
