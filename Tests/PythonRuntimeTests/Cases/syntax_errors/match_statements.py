def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'match x:\n    case a: pass\n    case b: pass',
    'match x:\n    case _: pass\n    case 1: pass',
    'match x:\n    case a | b: pass',
    'match x:\n    case [a, a]: pass',
    'match x:\n    case a | 1: pass',
    'match x:\n    case 1 | a: pass',
    'match x:\n    case (1 as a) | (2 as b): pass',
    'match x:\n    case [*a, *b]: pass',
    'match x:\n    case {**r, "a": 1}: pass',
    'match x:\n    case {**_}: pass',
):
    check(source)
