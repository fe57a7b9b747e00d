def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[*x for x in y]',
    '{**x for x in y}',
    '{*x for x in y}',
    '{x: y for x in z, 1}',
    '{x: for x in y}',
    '{x y for x in z}',
    '(x for x in y for)',
    '[x for 1 in y]',
    '[x for f() in y]',
    '[x := 1 for y in z]',
):
    check(source)
