eg = ExceptionGroup("problems", [ValueError("v"), KeyError("k")])
print(eg, repr(eg), eg.message, eg.exceptions, len(eg.exceptions), isinstance(eg, Exception))
nested = ExceptionGroup("outer", [eg, TypeError("t")])
print(nested, [str(x) for x in nested.exceptions])
match, rest = nested.split(ValueError)
print(repr(match), repr(rest))
print(repr(nested.subgroup(lambda e: isinstance(e, KeyError))), nested.subgroup(OSError))
print(repr(eg.derive([OSError("o")])))
for bad in (lambda: ExceptionGroup(), lambda: ExceptionGroup("a"), lambda: ExceptionGroup("a", 5), lambda: ExceptionGroup("a", [KeyboardInterrupt()]),
            lambda: ExceptionGroup("a", [ValueError]), lambda: BaseExceptionGroup(5, [ValueError()])):
    try:
        print(repr(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(
    type(BaseExceptionGroup("b", [ValueError()])).__name__,
    type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__
)
try:
    raise eg
except ExceptionGroup as g:
    print("caught as a group", g.exceptions[0])
