class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if not spec:
            return f"${self.amount}"
        if spec == "words":
            return "some money"
        return "$" + format(self.amount, spec)

    def __str__(self):
        return "str is not used"


m = Money(1234.5)
print(f"{m}|{m:words}|{m:,.2f}|{m:>10}|{m!s:>20}|{m!r:.5}")
print(format(m), format(m, "e"), "{0:words} {0:.1f}".format(m))
width = 12
print(f"{m:{width}.3f}|")


class Plain:
    def __repr__(self):
        return "Plain()"


print(f"{Plain()}", f"{Plain()!s:>10}", format(Plain(), ""))
for spec in (">10", "d", "words"):
    try:
        format(Plain(), spec)
    except TypeError as e:
        print(e)
try:
    f"{m:q}"
except ValueError as e:
    print(e)
try:
    format(m, 5)
except TypeError as e:
    print(e)


class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __format__(self, spec):
        return "(" + ", ".join(format(x, spec) for x in self.xs) + ")"


print(f"{Vec(1, 2.5, 3):.1f} {Vec(1, 2):03d} {Vec()}")
