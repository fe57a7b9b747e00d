def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f(print x)',
    'f(a:1)',
    'f(a; b)',
    'f(if x)',
    'f(for x in y)',
    'f(not)',
    'f(a=1 b=2)',
    'f(**a=1)',
    'f(*a=1)',
):
    check(source)
