def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'raise = 1',
    'assert',
    'assert = 1',
    'del = 1',
    'yield = 1',
    'await = 1',
    'async = 1',
    'elif = 1',
    'else = 1',
):
    check(source)
