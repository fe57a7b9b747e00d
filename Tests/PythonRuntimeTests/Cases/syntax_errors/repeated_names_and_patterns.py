def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    'f(a=1, b=2, a=3)',
    'class A(B, *c, x=1, **d, x=2): pass',
    'class A(metaclass=B, metaclass=C): pass',
    'f(*a, x=1, **b, x=2)',
    'x.f(a=1, b=2, b=3, a=4)',
    'match x:\n    case C(a=1, b=2, b=3, a=4): pass',
    'match x:\n    case C(a, a=a): pass',
    'match x:\n    case C(a) | D(b): pass',
    'match x:\n    case (a) | 1 if y: pass',
    'match x:\n    case a if y: pass\n    case b: pass',
    'match x:\n    case a as b: pass\n    case b: pass',
    'match x:\n    case (a as b) | c: pass',
    'match x:\n    case 1 | _ : pass\n    case 2: pass',
    'match x:\n    case _ | 1: pass',
    'match x:\n    case [_ | 1]: pass',
    'match x:\n    case [1 | _, 2]: pass\n    case 3: pass',
    'match x:\n    case {"a": a, **a}: pass',
    'match x:\n    case {"a": a, "b": [c, a]}: pass',
    'match x:\n    case [a, *a]: pass',
    'match x:\n    case [a, (1 as a)]: pass',
    'match x:\n    case a, (1 | 2 as a), 3: pass',
    'match x:\n    case [a, (b, c) | (c, a, b)]: pass',
    'match x:\n    case [a, (b, a) | (a, b)]: pass',
    'match x:\n    case [b, c] | [c, [b], 1]: pass',
    'match x:\n    case [b, c] | [c, [d], 1]: pass',
    'match x:\n    case [b, c] | [c, [b], {"k": d, **e}]: pass',
    'match x:\n    case [b, c] | A.b | [c, b]: pass',
    'match x:\n    case *a, b, *c: pass',
    'match x:\n    case [*_, b, *_]: pass',
    'match x:\n    case {1: a, True: b}: pass',
    'match x:\n    case {1: a, 1.0: b}: pass',
    'match x:\n    case {-1: a, 2: b, -1: c}: pass',
    'match x:\n    case {1+2j: a, 1 + 2j: c}: pass',
    'match x:\n    case {0: a, False: c}: pass',
    'match x:\n    case {None: a, None: c}: pass',
    'match x:\n    case {"a" "b": a, "ab": c}: pass',
    'match x:\n    case {b"a": a, "a": c, b"a": 1}: pass',
    'match x:\n    case {A.b: a, A.b: c}: pass',
    'match x:\n    case {f"a": a}: pass',
    'match x:\n    case {"é\'": a, "é\'": c}: pass',
    'match x:\n    case {123456789012345678901234567890: a, 1e400: b, 123456789012345678901234567890: c}: pass',
    'match x:\n    case {-0.0: a, 0: b}: pass',
    'match x:\n    case {0.1: a, 0.1: b}: pass',
    'match x:\n    case {1j: a, 1j: b}: pass',
    'match x:\n    case {1-1j: a, 1-1j: b}: pass',
    'match x:\n    case {1-0j: a, 1: b}: pass',
    'match x:\n    case A(f"x"): pass',
):
    check(source)
