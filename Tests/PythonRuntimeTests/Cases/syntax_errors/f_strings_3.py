def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f"{*x}"',
    'f"{x,}"',
    'f"{yield}"',
    'f"{return}"',
    'f"{if x: y}"',
    'f"{a[}"',
    'f"{(}"',
    'f"{)}"',
):
    check(source)
