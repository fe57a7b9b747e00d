def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'raise x from',
    'raise from x',
    'raise x, y',
    'raise x y',
    'try: pass\nexcept (E, F): pass',
    'try: pass\nexcept E, F as e: pass',
    'with: pass',
    'with a as 1: pass',
):
    check(source)
