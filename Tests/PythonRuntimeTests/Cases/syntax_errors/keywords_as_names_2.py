def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'None.x = 1',
    'True.x',
    'def f(class): pass',
    'for if in x: pass',
    'pass = 1',
    'pass x',
    'break x',
    'continue 1',
    'in = 1',
):
    check(source)
