def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'def f(**k=1): pass',
    'def f(*a=1): pass',
    'def f(/, a): pass',
    'def f(a, /, b, /): pass',
    'def f(*, /): pass',
    'def f(a, *, /): pass',
    'def f(1): pass',
    'def f("a"): pass',
    'def f(a b): pass',
):
    check(source)
