def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'from a import b c',
    '[a for b in c d]',
    'x = [1, 2, 3\n     4, 5]',
    '{"a": 1, "b" 2}',
    '{"a": }',
    '{"a": 1, "b"}',
    '{1: 2, 3}',
    '{1, 2: 3}',
    '{a: *b}',
    '{**a: 1}',
):
    check(source)
