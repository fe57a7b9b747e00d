for e in (ValueError("a b"), KeyError("k"), IndexError(), OSError(1, "x"), TypeError(1, "two", None)):
    again = eval(repr(e))
    print(repr(again), type(again) is type(e), again.args == e.args, again == e)
e = ValueError("x")
print(e == e, e == ValueError("x"), {e: 1}[e], e is not None, bool(e), hash(e) == hash(e))
print(sorted([ValueError("b"), ValueError("a")], key=str), [type(x).__name__ for x in (KeyError(), OSError())])
errors = {ZeroDivisionError: "div", KeyError: "key", (ValueError, TypeError): "either"}
for action in (lambda: 1 / 0, lambda: {}[1], lambda: int("x"), lambda: len(1)):
    try:
        action()
    except Exception as e:
        for kinds, label in errors.items():
            if isinstance(e, kinds):
                print(label, type(e).__name__, str(e)[:30])
raised = []
for i, kind in enumerate([ValueError, KeyError, type("Mine", (KeyError,), {})]):
    try:
        raise kind(i)
    except (KeyError, ValueError) as e:
        raised.append((type(e).__name__, e.args[0], isinstance(e, LookupError)))
print(raised)
