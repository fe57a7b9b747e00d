def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'elif x: pass',
    'else: pass',
    'if x:: pass',
    'if x: if y: pass',
    'if x: for i in y: pass',
    'x = 1; if x: pass',
    'if x then: pass',
    'if x { }',
    'switch x: pass',
    'do: pass',
):
    check(source)
