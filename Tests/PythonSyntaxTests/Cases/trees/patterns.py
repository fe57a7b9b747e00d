match x:
    case 1: pass
    case -1: pass
    case 1.5: pass
    case 1 + 2j: pass
    case -1.5 - 2j: pass
    case 'a': pass
    case 'a' "b": pass
    case b'a': pass
    case None: pass
    case True: pass
    case False: pass
    case _: pass
    case a: pass
    case a.b: pass
    case a.b.c: pass
    case (a): pass
    case (1 | 2) as b: pass
    case 1 | a.b | None: pass
    case a, b: pass
    case a,: pass
    case *a, b: pass
    case *_, b: pass
    case []: pass
    case [a]: pass
    case [a, *b, c]: pass
    case (a, b): pass
    case (a,): pass
    case (): pass
    case [1, [2, *_]]: pass
    case {}: pass
    case {'a': b}: pass
    case {'a': 1, -1: _, None: c, a.b: d,}: pass
    case {'a': b, **c}: pass
    case {**a}: pass
    case A(): pass
    case A(b): pass
    case A(b, c=d): pass
    case a.A(b=1, c=C()): pass
    case A(1 | 2, b=[c, *d],): pass
    case a if b: pass
    case a as b if (c := d):
        pass
    case {'a': [A(b) as c, *_]} | [d]: pass
match x, y:
    case a, b: pass
match x,:
    case a,: pass
match *x, y:
    case a: pass
match (x):
    case a: pass
match -x:
    case a: pass
match [x]:
    case a: pass
match x := y:
    case a: pass
match = 1
match.a = match
match[a] = match(b)
match(a, b)
match, case = case, match
match * a
match - a
match: int
case = _ = 1
print(match, case, _)
def match(case): pass
class case: match = 1
match match:
    case case: pass
    case _:
        match case:
            case match: pass
match (
    x
):
    case (
        1 |
        2
    ):
        pass
