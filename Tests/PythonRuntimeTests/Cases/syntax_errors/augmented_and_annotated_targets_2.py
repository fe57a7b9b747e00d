def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'a, b: int',
    '(a, b): int = 1',
    '[a]: int',
    '1: int',
    'f(): int',
    '"a": int = 1',
    'x: int: str',
    '(x): int = 1',
    'x += ',
):
    check(source)
