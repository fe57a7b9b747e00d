try:
    raise ExceptionGroup("many", [ValueError(1), TypeError("t"), ValueError(2)])
except* ValueError as g:
    print(repr(g))
    print(g.exceptions)
except* TypeError as g:
    print(repr(g), g.message)
try:
    try:
        raise ExceptionGroup("outer", [KeyError("k"), ExceptionGroup("inner", [OSError(5), KeyError("j")])])
    except* KeyError as g:
        print(repr(g))
except ExceptionGroup as rest:
    print("rest", repr(rest))
try:
    raise ValueError("naked")
except* ValueError as g:
    print(type(g).__name__, repr(g))
try:
    pass
except* Exception:
    print("not here")
else:
    print("else")
finally:
    print("finally")
eg = ExceptionGroup("eg", [ValueError(1), KeyError(2)])
print(eg, eg.args, eg.split(ValueError), eg.subgroup(KeyError), eg.subgroup(OSError))
for bad in (
    lambda: ExceptionGroup("none", []), lambda: ExceptionGroup("x", [5]),
    lambda: ExceptionGroup(1, [ValueError()])
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
