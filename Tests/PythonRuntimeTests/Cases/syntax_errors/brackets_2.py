def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[1, 2)',
    '{1, 2)',
    'f(a[1)',
    '(\n1,\n2\n]',
    'x = (1 + 2\ny = 3',
    'def f(:\n    pass',
    'print("a"\nprint("b")',
    'x = [1, 2\ny = 3\n',
    'f(\n  a,\n  b\nc = 1',
):
    check(source)
