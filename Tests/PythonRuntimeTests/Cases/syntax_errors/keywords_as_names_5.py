def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'except = 1',
    'finally = 1',
    'while = 1',
    'match = 1',
    'case = 1',
    'type = 1',
    '_ = 1',
    'print = 1',
    'False = 1',
):
    check(source)
