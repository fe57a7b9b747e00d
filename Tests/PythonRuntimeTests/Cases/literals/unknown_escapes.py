import warnings

warnings.simplefilter("ignore")
for source in (r'"\d"', r'"\("', r'"\."', r'"a\ b"', r'"\é"', r'"\9"', r'"\q\w"', r"b'\d'", r'"\8\9"', r'"\{x}"'):
    print(source, "->", repr(eval(source)))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile(r'x = "\d"', "cell.py", "exec")
    compile(r'y = "\400"', "cell.py", "exec")
    compile("1 is 1", "cell.py", "exec")
    compile("assert (1, 2)", "cell.py", "exec")
    compile("[1](2)", "cell.py", "exec")
    compile("'a'['b']", "cell.py", "exec")
for w in caught:
    print(w.category.__name__, w.message, w.lineno)
for bad in (
    r'"\x4"', r'"\xgg"', r'"\u123"', r'"\U1234567"', r'"\U00110000"', r'"\N{nope}"', r'"\N"', r'b"\x4"',
    '"abc\\'
):
    try:
        eval(bad)
    except SyntaxError as e:
        print(bad, "->", e.msg)
