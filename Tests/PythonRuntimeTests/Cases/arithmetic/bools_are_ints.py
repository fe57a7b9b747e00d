print(
    True + True, True * 5, -True, +False, ~True, True - 2, True / 2, True // 2, True % 2, True**2, 5**True,
    True << 2, abs(True), divmod(True, 1)
)
print(True == 1, False == 0, True == 1.0, True > False, True < 2, 1 < True + 1, sorted([True, 0, 2, False]))
print(
    isinstance(True, int), issubclass(bool, int), type(True), bool.__mro__, True.real, True.numerator,
    (True).bit_length(), int(True), float(True), str(True), repr(False)
)
print(
    [10, 20][True], "ab"[False], "x" * True, [1] * False, range(True), {1: "a"}[True], {True: "b", 1: "c"},
    {0: "z"}[False], len({True, 1, 1.0})
)
print(
    sum([True, False, True]), sum(x > 1 for x in [1, 2, 3]), max(True, 0), [True, False].count(1),
    [1, 2].index(True), (5 > 3) + (2 > 1)
)
print(
    True & True, True | False, True ^ True, type(True & False), type(True & 1), type(True + True), not True,
    True and 5, False or "x", True & 6
)
print(
    bool(5), bool("False"), bool([]), bool(None), bool(), bool(0.0), int("1") == True, f"{True}", f"{True:d}",
    f"{True:5}|", "%d %s" % (True, True), format(True, "05d")
)
print(
    True.__class__.__name__, (True).__add__(1), hash(True), bin(True), hex(False), round(True), complex(True),
    bytes(True), list(range(False, 3, True))
)
for bad in (
    lambda: True.x, lambda: (1 > 0)(), lambda: (1 > 0)[0], lambda: True + "a", lambda: len(True),
    lambda: type("B", (bool,), {}), lambda: bool(1, 2)
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
