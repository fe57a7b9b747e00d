def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '"abc',
    "'abc",
    '"abc\ndef"',
    'x = "it\'s',
    "x = 'it's'",
    '"""abc',
    "'''abc\ndef",
    'print("hello)',
    'r"abc\\"',
    '"\\x1"',
):
    check(source)
