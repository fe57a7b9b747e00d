import warnings


def remarks(source, mode="exec"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "cell.py", mode)
    return [(w.category.__name__, str(w.message), w.lineno) for w in caught]


for source in (
    r"x = '\d\w' '\.'",
    r"x = b'\d\w'",
    r"x = f'\d{1}\w{y:\s}'",
    r"x = rf'\d' r'\w'",
    "x = '''\n\n\\d'''",
    "(x,\n '\\d')",
    r"x = '\777'",
    r"x = b'\400\377'",
    r"x = '\8'",
    r"x = '\é\-'",
    "x = '\\\n\\\r\n\\q'",
    r"'\_' is x",
):
    print(ascii(source), remarks(source))
print(remarks(r"'\ ' + '\,'", "eval"))
with warnings.catch_warnings():
    warnings.simplefilter("error", DeprecationWarning)
    try:
        compile("x = 1\ny = '\\d'", "cell.py", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_offset)
