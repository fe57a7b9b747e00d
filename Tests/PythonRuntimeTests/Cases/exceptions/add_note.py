e = ValueError("base")
print(hasattr(e, "__notes__"))
e.add_note("first note")
e.add_note("second\nwith two lines")
print(e.__notes__, str(e), repr(e))
try:
    e.add_note(5)
except TypeError as x:
    print(x)
try:
    try:
        int("q")
    except ValueError as v:
        v.add_note("while reading the settings")
        raise
except ValueError as v:
    print(v, v.__notes__)
import traceback
print("".join(traceback.format_exception_only(e)), end="")
print(traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(ValueError()))
g = ExceptionGroup("g", [ValueError(1)])
g.add_note("on the group")
print(g.__notes__)
