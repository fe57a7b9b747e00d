def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f(x := 1)',
    'f(a=x := 1)',
    'f(a, x := 1)',
    'f(a=b=c)',
    'f(lambda)',
    'f(a if b)',
    'f(a if b else)',
    'f(yield)',
    'f(a, *b, **c, d=1)',
):
    check(source)
