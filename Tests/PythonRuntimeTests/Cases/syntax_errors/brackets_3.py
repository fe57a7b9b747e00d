def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '{"a": 1, "b": [1, 2}',
    '((((1)))',
    'x = {1: 2\nfor i in x:\n    pass',
    'if (x:\n    pass',
    'a[1:2',
    'f"{x"',
    'f"{(x}"',
    'foo(a, (b, c)',
):
    check(source)
