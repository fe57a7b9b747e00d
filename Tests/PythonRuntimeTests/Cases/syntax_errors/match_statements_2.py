def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'match x:\n    case {"a": 1, "a": 2}: pass',
    'match x:\n    case {a: 1}: pass',
    'match x:\n    case 1 + 1: pass',
    'match x:\n    case 1 + 2j: pass',
    'match x:\n    case 1j + 2: pass',
    'match x:\n    case f"a": pass',
    'match x:\n    case -a: pass',
    'match x:\n    case a.b: pass',
    'match x:\n    case a.b(): pass',
    'match x:\n    case A(a, b=1, c): pass',
):
    check(source)
