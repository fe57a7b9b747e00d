def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[x for]',
    '[x for x]',
    '[x for x in]',
    '[x for x in y if]',
    '[x if y for x in z]',
    '[x if y else for x in z]',
    '[for x in y]',
    '[x in y]',
    '[x for x in y else z]',
    '[x, y for x in z]',
):
    check(source)
