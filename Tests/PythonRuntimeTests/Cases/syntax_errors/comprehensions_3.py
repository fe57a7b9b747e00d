def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[x for x in y := z]',
    '[x := x for x in y]',
    '[[x := 1 for y in z] for x in w]',
    '[y for x in (y := 1)]',
    'class A:\n    [x := 1 for y in z]',
    '{x := 1: 2}',
    '{(x := 1): 2 for y in z}',
    '[x for x in 1, 2]',
    '[x for x in *y]',
    '[x for x in lambda: y]',
):
    check(source)
