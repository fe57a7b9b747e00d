class C:
    a = 1

    def m(self):
        return "m called"


c = C()
print(getattr(c, "a"), getattr(c, "m")(), getattr(c, "zzz", None), getattr(C, "a"), hasattr(c, "a"), hasattr(c, "b"))
setattr(c, "b", 2)
setattr(C, "d", lambda self: "late method")
print(c.b, c.d(), getattr(c, "b"))
setattr(c, "not an identifier", 3)
print(getattr(c, "not an identifier"), vars(c))
delattr(c, "b")
print(hasattr(c, "b"))
for action in (
    lambda: getattr(c, "zzz"),
    lambda: getattr(C, "zzz"),
    lambda: getattr(5, "zzz"),
    lambda: getattr(c, 5),
    lambda: getattr(c),
    lambda: getattr(c, "a", 1, 2),
    lambda: setattr(c, "a"),
    lambda: setattr(c, 1, 2),
    lambda: setattr(5, "x", 1),
    lambda: setattr(int, "x", 1),
    lambda: setattr("s", "upper", 1),
    lambda: delattr(c, "zzz"),
    lambda: delattr(c, "a"),
    lambda: delattr(int, "real"),
    lambda: hasattr(c, 1),
    lambda: object().x,
    lambda: setattr(object(), "x", 1),
    lambda: setattr([], "x", 1),
    lambda: (lambda: 0).x,
    lambda: setattr(None, "x", 1),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ":", e)
for i, name in enumerate(["x", "y", "z"]):
    setattr(c, name, i)
print([getattr(c, n) for n in "xyz"])
