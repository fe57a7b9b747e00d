def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f(a=1, 2)',
    'f(**k, 1)',
    'f(**k, *a)',
    'f(a=1, *b)',
    'f(a=1, a=2)',
    'f(x for x in y, 1)',
    'f(1, x for x in y)',
    'f(x for x in y)',
    'f(a b)',
):
    check(source)
