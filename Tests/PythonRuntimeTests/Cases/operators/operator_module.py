import operator as op

print(
    op.add(1, 2), op.sub(5, 3), op.mul(2, "ab"), op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3),
    op.pow(2, 10), op.neg(5), op.pos(-5), op.abs(-3)
)
print(
    op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(3, 2), op.not_([]),
    op.truth("a"), op.is_(None, None), op.is_not(1, None)
)
print(
    op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.invert(5), op.lshift(1, 4), op.rshift(16, 2),
    op.concat([1], [2]), op.contains([1, 2], 2)
)
print(
    op.getitem("abc", 1), op.itemgetter(1)("abc"), op.itemgetter(0, 2)([5, 6, 7]),
    op.itemgetter("k")({"k": 9}), op.itemgetter(slice(1, None))("abc")
)
print(
    op.attrgetter("real")(5), op.attrgetter("real", "imag")(1 + 2j), op.methodcaller("upper")("a"),
    op.methodcaller("split", ",", maxsplit=1)("a,b,c")
)
xs = [1, 2, 3]
op.setitem(xs, 0, "first")
op.delitem(xs, 1)
print(
    xs, op.iadd(xs, [4]), xs, op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6), op.index(True),
    op.length_hint([1, 2])
)
from functools import reduce
from itertools import accumulate

print(
    reduce(op.mul, range(1, 7)), list(accumulate([1, 2, 3], op.sub)), list(map(op.add, [1, 2], [10, 20])),
    sum(map(op.mul, [1, 2], [3, 4]))
)
table = {"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv, "//": op.floordiv, "%": op.mod, "**": op.pow}
print({k: f(9, 4) for k, f in table.items()}, op.matmul.__name__, op.add.__name__)
for bad in (
    lambda: op.add(1, "a"), lambda: op.truediv(1, 0), lambda: op.itemgetter(5)([1]),
    lambda: op.attrgetter("x.y")(1), lambda: op.index(1.5), lambda: op.methodcaller("nope")(1)
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
