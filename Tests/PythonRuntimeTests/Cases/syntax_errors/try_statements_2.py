def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'try: pass\nexcept E as a.b: pass',
    'try: pass\nexcept E as (a): pass',
    'try: pass\nexcept as e: pass',
    'try: pass\nexcept* E: pass\nexcept F: pass',
    'try: pass\nexcept*: pass',
    'try: pass\nexcept* E:\n    return',
    'except: pass',
    'finally: pass',
):
    check(source)
