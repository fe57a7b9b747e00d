class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __missing__(self, key):
        return f"<no {key}>"


d = Lower()
d["ABC"] = 1
print(d, d["abc"], d["Abc"], d["zzz"], d.get("ABC"), d.get("abc"), "ABC" in d)
print(Lower(X=1), Lower({"Y": 2})["y"], len(d), isinstance(d, dict), d == {"abc": 1})
d.update(Z=1)
print(d, repr(d), list(d))


class Counter(dict):
    def __missing__(self, key):
        return 0


c = Counter()
for ch in "banana":
    c[ch] += 1
print(c, c["x"], "x" in c, c.get("x"))


class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value


a = Attr(lr=0.1)
a.steps = 5
print(a, a.lr, a["steps"], hasattr(a, "zzz"), {**a}, Attr(**a) == a, type(a.copy()).__name__)
try:
    a.nothing
except AttributeError as e:
    print(repr(e))
def show(**kw):
    return kw
print(show(**Lower(Q=1)), type(a | {"k": 1}).__name__, sorted(a))
