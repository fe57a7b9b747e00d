class Name(str):
    def __new__(cls, text, title=""):
        self = super().__new__(cls, text.title())
        self.prefix = title
        return self

    def full(self):
        return f"{self.prefix} {self}"

    def __add__(self, other):
        return Name(str(self) + other, self.prefix)


n = Name("ada lovelace", title="Ms")
print(n, repr(n), n.full(), len(n), n[0], n.upper(), type(n.upper()).__name__, type(n).__name__)
print(n + " junior", type(n + "x").__name__, (n + "x").prefix, "x" + n, type("x" + n).__name__)
print(n == "Ada Lovelace", hash(n) == hash("Ada Lovelace"), {"Ada Lovelace": 1}[n], n in ["Ada Lovelace"])
print(n.split(), type(n.split()[0]).__name__, ",".join([n, n]), isinstance(n, str), n.startswith("Ada"), n * 2)


class Loud(str):
    def __str__(self):
        return "LOUD"

    def __repr__(self):
        return "Loud!"

    def __len__(self):
        return 99

    def __eq__(self, other):
        return "equal to everything"

    __hash__ = str.__hash__


x = Loud("quiet")
print(x, repr(x), f"{x}", "%s" % x, str(x), len(x), x == 5, x + "!", x.upper(), "".join([x]), [x])
print(type(str(x)).__name__, format(x), "{}".format(x), bool(Loud("")))
