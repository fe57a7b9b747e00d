class A:
    pass


class B(A):
    pass


def attempt(name, bases):
    try:
        type(name, bases, {})
        print(name, "made")
    except TypeError as e:
        print(name, "->", e)


attempt("AB", (A, B))
attempt("BA", (B, A))
attempt("AA", (A, A))
attempt("OA", (object, A))
attempt("ObjA", (A, object))


class P(A):
    pass


class Q(A):
    pass


class PQ(P, Q):
    pass


class QP(Q, P):
    pass


attempt("Conflict", (PQ, QP))
attempt("IntStr", (int, str))
attempt("ListDict", (list, dict))
attempt("NotClass", (5,))
attempt("Text", ("A",))
attempt("Bool", (bool,))
attempt("None_", (type(None),))
attempt("Fun", (type(attempt),))
attempt("Range", (range,))
attempt("Slice", (slice,))
attempt("IntA", (int, A))
attempt("Gen", (type(x for x in ()),))
