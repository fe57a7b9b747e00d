def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'def f(a, a): pass',
    'def f(a, *, a): pass',
    'def f(a=1, b): pass',
    'def f(a=1, b, c): pass',
    'def f(*): pass',
    'def f(*, **k): pass',
    'def f(*a, *b): pass',
    'def f(**k, a): pass',
    'def f(**k, *a): pass',
):
    check(source)
