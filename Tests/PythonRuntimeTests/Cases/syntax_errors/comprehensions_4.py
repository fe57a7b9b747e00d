def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[x for x in y if lambda: z]',
    '[x for x in y if a else b]',
    '{x: 1, y for y in z}',
    '[a for a, in b]',
    '(*x for x in y)',
    '(x for x in y)',
    '(x, for x in y)',
):
    check(source)
