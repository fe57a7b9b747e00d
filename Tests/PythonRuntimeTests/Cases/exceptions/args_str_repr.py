for e in (
    Exception(), Exception("m"), Exception("a", 1), Exception(None), Exception(("t",)), Exception([]), Exception(""),
    ValueError(5), KeyError("k"), KeyError(), KeyError(1, 2), KeyError(None), IndexError("i"),
    StopIteration(), StopIteration(3),
    OSError("only text"), OSError(2, "No such file"), OSError(2, "No such file", "x.txt"), OSError(),
    SystemExit(), SystemExit(2),
    SystemExit("text"), SyntaxError("msg"), SyntaxError(), AttributeError("a"), NameError("n"), ImportError("i"),
    AssertionError("it's"), TypeError('say "hi"'), RuntimeError("line1\nline2"), UnicodeError("u"), KeyError("it's"),
):
    print(type(e).__name__, "| args", e.args, "| str", str(e), "| repr", repr(e))
e = ValueError("first")
e.args = ("changed", 2)
print(str(e), repr(e))
try:
    e.args = 5
except TypeError as x:
    print(x)
