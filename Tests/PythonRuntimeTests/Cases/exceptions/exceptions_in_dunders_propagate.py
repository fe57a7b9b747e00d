class Bad:
    def __init__(self, where):
        self.where = where

    def __bool__(self):
        raise ValueError("in bool")

    def __len__(self):
        raise KeyError("in len")

    def __repr__(self):
        raise TypeError("in repr")

    def __eq__(self, other):
        raise LookupError("in eq")

    def __hash__(self):
        raise OSError("in hash")

    def __iter__(self):
        raise RuntimeError("in iter")

    def __getattr__(self, name):
        raise AttributeError("custom text for " + name)

    def __call__(self):
        raise NotImplementedError("in call")

    def __contains__(self, x):
        raise ArithmeticError("in contains")

    def __add__(self, other):
        raise AssertionError("in add")

    def __getitem__(self, i):
        raise IndexError("in getitem")


b = Bad(1)
for action in (
    lambda: bool(b), lambda: not b, lambda: b and 1, lambda: 1 if b else 2, lambda: len(b), lambda: repr(b),
    lambda: str(b), lambda: f"{b}", lambda: [b] == [1],
    lambda: b in [1], lambda: b == 1, lambda: b != 1, lambda: {b}, lambda: {b: 1}, lambda: list(b),
    lambda: [*b], lambda: b.zzz, lambda: hasattr(b, "q"), lambda: getattr(b, "q", "dflt"),
    lambda: b(), lambda: 1 in b, lambda: b + 1, lambda: b[0], lambda: any([b]), lambda: sorted([b, b]),
    lambda: max(b, b), lambda: print(b), lambda: "%s" % b, lambda: [1].index(b), lambda: [b].count(1),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
