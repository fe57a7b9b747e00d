def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'if x:\n    pass\nelif y\n    pass',
    'try\n    pass',
    'try:\n    pass\nexcept\n    pass',
    'try:\n    pass\nexcept E\n    pass',
    'try:\n    pass\nfinally\n    pass',
    'with open(f)\n    pass',
    'with open(f) as g\n    pass',
    'lambda x x',
    'match x\n    case 1: pass',
    'match x:\n    case 1\n        pass',
):
    check(source)
