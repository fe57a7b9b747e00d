import operator as op
print(op.add(1, 2), op.sub(5, 3), op.mul('ab', 2), op.truediv(7, 2))
print(op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 10), op.neg(5), op.pos(-5))
print(op.abs(-3), op.invert(5), op.inv(0))
print(op.and_(12, 10), op.or_(12, 10), op.xor(12, 10), op.lshift(1, 4), op.rshift(256, 4), op.lt(1, 2))
print(op.le(2, 2), op.eq('a', 'a'), op.ne(1, 1), op.ge(1, 2), op.gt(2, 1), op.not_(0), op.truth([]))
print(op.is_(None, None), op.is_not(1, None))
print(op.concat([1], [2]), op.contains('abc', 'b'), op.countOf([1, 2, 1], 1), op.indexOf('abc', 'c'))
print(op.getitem({'k': 5}, 'k'), op.index(True), op.length_hint([1, 2]), op.length_hint(iter('abc')))
print(op.matmul.__name__)
a = [1, 2, 3]
op.setitem(a, 0, 'x'); op.delitem(a, 1)
b = op.iadd(a, [9])
print(a, b is a, op.imul(5, 3), op.ior({1}, {2}) == {1, 2})
print(op.itemgetter(slice(1, None))('abc'), op.__add__(1, 2), op.add.__name__)
print(op.call(max, 1, 5), op.getitem('abc', slice(0, 2)))
for bad in (lambda: op.add(1, 'a'), lambda: op.add(1), lambda: op.indexOf('abc', 'z'), lambda: op.getitem([], 0),
            lambda: op.index(1.5), lambda: op.truediv(1, 0), lambda: op.concat(1, 2)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
