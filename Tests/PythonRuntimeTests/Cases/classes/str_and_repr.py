class Both:
    def __repr__(self):
        return "<repr>"

    def __str__(self):
        return "<str>"


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class OnlyStr:
    def __str__(self):
        return "<only str>"


b, r = Both(), OnlyRepr()
print(b, r, OnlyStr())
print(repr(b), repr(r), str(b), str(r))
print([b, r], (b,), {b: r}, {"k": b})
print(f"{b} {b!r} {b!s} {r}", "%s %r" % (b, b), "{} {!r}".format(b, b))
print(str([b]), ascii(b), format(b), "".join(str(x) for x in [b, r]))
print(repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))


class Bad:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


for make in (
    lambda: repr(Bad()), lambda: str(Bad()), lambda: str(BadStr()), lambda: f"{BadStr()}",
    lambda: [Bad()].__repr__()
):
    try:
        print(make())
    except TypeError as e:
        print(e)


class Sub(str):
    def __repr__(self):
        return "Sub!"


print(Sub("text"), [Sub("text")], repr(Sub("a")))
