def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'def f(True=1): pass',
    'def f(lambda): pass',
    'def f(a:): pass',
    'def f(a=): pass',
    'def f(a,,b): pass',
    'def f(,): pass',
    'def f(a=1, /, b): pass',
    'lambda a, a: 1',
    'lambda a=1, b: 1',
):
    check(source)
