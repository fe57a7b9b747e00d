def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f"{1 +}"',
    'f"{x:{y:{z:{w}}}}"',
    'f"{lambda x: 1}"',
    'f"{x = 1}"',
    'f"{#}"',
    'f"{a\\n}"',
    'f"{\'a\'}"',
    "f'{'a'}'",
):
    check(source)
