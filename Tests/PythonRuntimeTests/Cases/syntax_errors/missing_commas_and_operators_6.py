def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'a @ ',
    'not',
    'a not b',
    'a is',
    'a in',
    'a if b',
    'a if b else',
    'if a else b',
):
    check(source)
