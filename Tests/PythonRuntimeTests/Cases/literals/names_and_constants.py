print(True, False, None, ..., __debug__, NotImplemented, Ellipsis)
for source in (
    "True = 1", "None = 1", "False += 1", "def None(): pass", "for True in x: pass", "... = 1",
    "__debug__ = 1", "x.None", "f(None=1)", "import None", "class True: pass", "del None", "None.x"
):
    try:
        exec(source)
        print(source, "is fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
NotImplemented_ = NotImplemented
Ellipsis_ = Ellipsis
print(
    type(None), type(True), type(...), type(NotImplemented), type(None)(), type(...)() is ...,
    repr(NotImplemented_), Ellipsis_ is ...
)
print(
    None is None, True is not False, [None] * 2, {None: 1}[None], (None,), str(None), f"{None}", "%s" % None,
    bool(None)
)
_ = 1
__ = 2
_private = __dunder__ = x1 = X1 = 3
print(_, __, _private, __dunder__, x1 is X1)
match = case = type_ = print_ = 5
print(match + case, type_, print_)
import keyword

print(
    keyword.iskeyword("if"), keyword.iskeyword("match"), len(keyword.kwlist), keyword.softkwlist,
    "print" in keyword.kwlist
)
