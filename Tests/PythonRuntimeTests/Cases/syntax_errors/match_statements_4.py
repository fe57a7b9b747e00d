def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'match x:\n    case A(*a): pass',
    'match x:\n    case {*a}: pass',
    'match x:\n    case (1, 2: pass',
    'match x:\n    case not a: pass',
    'match x:\n    case a if b: pass\n    case c: pass',
    'match x: case 1: pass',
    'match x:\n    case a and b: pass',
    'match x:\n    case "a" "b" | b"c": pass',
):
    check(source)
