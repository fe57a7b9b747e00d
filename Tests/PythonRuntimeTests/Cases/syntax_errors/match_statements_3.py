def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'match x:\n    case A(b=1, b=2): pass',
    'match x:\n    case 1 as _: pass',
    'match x:\n    case 1 as a.b: pass',
    'match x:\n    case *a: pass',
    'match x:\n    case *a, b: pass',
    'match x:\n    case: pass',
    'match x:\n    pass',
    'match:\n    case 1: pass',
    'match x:\n    case 1: pass\n    x = 1',
    'match x:\n    case 1 if: pass',
):
    check(source)
