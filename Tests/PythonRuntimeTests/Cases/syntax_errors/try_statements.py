def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'try:\n    pass',
    'try:\n    pass\nx = 1',
    'try: pass\nexcept: pass\nexcept E: pass',
    'try: pass\nelse: pass',
    'try: pass\nfinally: pass\nexcept: pass',
    'try: pass\nexcept E, F: pass',
    'try: pass\nexcept E as: pass',
    'try: pass\nexcept E as f(): pass',
):
    check(source)
