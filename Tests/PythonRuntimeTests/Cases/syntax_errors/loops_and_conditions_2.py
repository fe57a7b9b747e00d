def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'for a, *b in x: pass',
    'for i in x: pass else: pass',
    'for a.b in x: pass',
    'for a[0] in x: pass',
    'for a + b in x: pass',
    'for None in x: pass',
    'while: pass',
    'while x: pass else: pass',
    'if: pass',
    'if x: pass elif y: pass',
):
    check(source)
