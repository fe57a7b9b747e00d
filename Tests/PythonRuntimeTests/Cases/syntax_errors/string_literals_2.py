def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '"\\xzz"',
    '"\\u12"',
    '"\\U00110000"',
    '"\\N{no such name}"',
    '"\\N{"',
    'b"é"',
    'b"a" "b"',
    '"a" b"b"',
    'ub"a"',
    'fb"a"',
):
    check(source)
