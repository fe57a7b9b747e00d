def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '1 += 1',
    'f() += 1',
    '(a, b) += 1',
    '[a] += 1',
    'a, b += 1',
    'x + y -= 1',
    'None += 1',
    '"s" *= 2',
    'x = y += 1',
):
    check(source)
