ﬁ = "ligature name"
print(fi)
é = "composed"
print(é)
ℌ = "letter-like"
print(H)
ª = 1
print(a, "a" in globals(), "ª" in globals())


class C:
    ﬀ = "attribute"


print(C.ff, getattr(C, "ff"), hasattr(C, "ﬀ"))


def f(ſ=1):
    return s


print(f(), f(s=2), f(ſ=3))
print([n for n in ("fi", "ﬁ", "H", "ℌ") if n in globals()])
