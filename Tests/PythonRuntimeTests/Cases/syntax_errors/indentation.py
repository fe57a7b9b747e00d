def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'if x:\npass',
    'def f():\nreturn 1',
    'class A:\nx = 1',
    'for i in x:\n\nprint(i)',
    'x = 1\n  y = 2',
    '  x = 1',
    'if x:\n    a\n  b',
    'if x:\n    a\n      b',
    'def f():\n    a\n   b',
):
    check(source)
