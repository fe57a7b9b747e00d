class C:
    def __str__(self):
        return "str é"

    def __repr__(self):
        return "repr é"

    def __format__(self, spec):
        return f"format({spec})"


c = C()
print(f"{c} {c!s} {c!r} {c!a} {c:x} {c!s:>8} {c!r:<8}| {c!a:^12}|")
print(f"{'a'!r} {'a'!s} {'é'!a} {1!r} {None!r:>6} {'x'!r:*^7} {[1]!s:>5} {1.5!r:8}|")
s = "it's \"q\"\n"
print(f"{s!r} {s!a}")
print(f"{c !r} {c!s:>10}")
print("{!r} {!s} {!a}".format("é", "é", "é"), "%r %s %a" % ("é", "é", "é"), repr("é"), ascii("é"))
for spec in ("d", ">5", "", "5.1f"):
    try:
        print(f"{'s'!r:{spec}}|")
    except ValueError as e:
        print(spec, "->", e)
