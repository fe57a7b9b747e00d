def attempt(kind):
    try:
        try:
            raise ValueError("original")
        except kind:
            return "caught"
    except BaseException as e:
        return f"{type(e).__name__}: {e} (context {e.__context__!r})"


print(attempt(ValueError))
print(attempt((KeyError, ValueError)))
print(attempt(KeyError))
print(attempt("ValueError"))
print(attempt(5))
print(attempt(int))
print(attempt(ValueError("instance")))
print(attempt((ValueError, int)))
print(attempt((KeyError, "x")))
print(attempt([ValueError]))
try:
    pass
except undefined_name_is_never_evaluated:
    pass
try:
    try:
        raise KeyError("k")
    except missing_name:
        pass
except NameError as e:
    print(e, "|", repr(e.__context__))
