for action in (
    lambda: print(1, separator="-"), lambda: print(1, sep=5), lambda: print(1, end=5),
    lambda: print(1, file=5), lambda: print(1, file="x"), lambda: sorted([1], keys=len),
    lambda: sorted([1], cmp=len),
    lambda: max([1], keys=len), lambda: max(1, 2, foo=1), lambda: min([1], default=1, other=2),
    lambda: sum([1], begin=2), lambda: enumerate([1], begin=1), lambda: zip([1], strictly=True),
    lambda: open(),
    lambda: open("no_such_file.txt"), lambda: open("no_such_file.txt", "q"), lambda: open("x", "rw"),
    lambda: open("x", mode=5), lambda: int("1", bass=2), lambda: str(obj=1), lambda: list(iterable=[1]),
    lambda: dict(a=1, **{"a": 2}),
    lambda: "a".split(separator=","), lambda: "a,b".split(sep=","), lambda: "a".encode(enc="x"),
    lambda: [].sort(lambda x: x), lambda: round(number=1.55, ndigits=1), lambda: round(1.55, digits=1),
    lambda: pow(base=2, exp=3), lambda: pow(a=2, b=3),
    lambda: isinstance(obj=1, cls=int), lambda: getattr(1, "x", default=2), lambda: len(obj=[]),
    lambda: abs(x=1), lambda: range(stop=3), lambda: reversed(seq=[1]), lambda: map(function=str),
    lambda: iter(object=1), lambda: next(iterator=1),
    lambda: eval(), lambda: eval(5), lambda: exec(5), lambda: compile("1"),
    lambda: compile("1", "f", "wrong"), lambda: input(1, 2), lambda: super(1, 2), lambda: vars(1),
    lambda: dir(1, 2), lambda: globals(1), lambda: repr(), lambda: repr(1, 2),
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
