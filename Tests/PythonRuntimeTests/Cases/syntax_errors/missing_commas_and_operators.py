def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '[1 2]',
    '[1, 2 3]',
    '(a b)',
    '{1: 2 3: 4}',
    '{"a": 1 "b": 2}',
    '{1 2}',
    'x = 1 2',
    'x = a b',
    'print "hello"',
    'print x',
):
    check(source)
