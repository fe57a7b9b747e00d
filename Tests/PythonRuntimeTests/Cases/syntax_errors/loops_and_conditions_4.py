def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'unless x: pass',
    'for i = 1 to 3: pass',
    'for (i = 0; i < 3; i++) pass',
    'foreach x in y: pass',
    'while (x < 3) x += 1',
    'if x => 1: pass',
    'if x =< 1: pass',
    'if x =! 1: pass',
    'if not x:\n    pass\nelse if y:\n    pass',
):
    check(source)
