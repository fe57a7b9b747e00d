class Plain:
    pass


class Pair:
    __match_args__ = ("a", "b")
    a = 1


class Twice:
    __match_args__ = ("a", "a")
    a = 1


class NotTuple:
    __match_args__ = ["a"]
    a = 1


class NotStr:
    __match_args__ = (1,)


def attempt(source, **names):
    try:
        exec(source, names)
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt("match p:\n  case C(1): pass", p=Plain(), C=Plain)
attempt("match p:\n  case C(1, 2, 3): pass", p=Pair(), C=Pair)
attempt("match p:\n  case C(1, a=1): pass", p=Pair(), C=Pair)
attempt("match p:\n  case C(1, 1): pass", p=Twice(), C=Twice)
attempt("match p:\n  case C(1): pass", p=NotTuple(), C=NotTuple)
attempt("match p:\n  case C(1): pass", p=NotStr(), C=NotStr)
attempt("match p:\n  case int(1, 2): pass", p=1)
attempt("match p:\n  case len(): pass", p=1)
attempt(
    "match p:\n  case C(1, b=2): print('no')\n  case C(): print('attribute b is missing, so the next case')",
    p=Pair(), C=Pair
)
