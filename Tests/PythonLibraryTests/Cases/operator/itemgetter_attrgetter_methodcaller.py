import operator as op
from functools import reduce
rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 3}]
print(sorted(rows, key=op.itemgetter('n')), max(rows, key=op.itemgetter('v'))['n'])
print(op.itemgetter(1)('abc'), op.itemgetter(0, 2)('abc'), list(map(op.itemgetter('v'), rows)))
print(op.itemgetter(1, -1)([5, 6, 7]))
class P:
    def __init__(self, x):
        self.x = x
        self.inner = {'k': x}
    def scaled(self, by=1, plus=0):
        return self.x * by + plus
p = P(3)
print(op.attrgetter('x')(p), op.attrgetter('x', 'inner')(p))
print(op.attrgetter('x.real')(p), op.attrgetter('__class__.__name__')(p))
print(op.methodcaller('scaled')(p), op.methodcaller('scaled', 2, plus=1)(p))
print(op.methodcaller('upper')('abc'))
print(repr(op.itemgetter(1)), repr(op.itemgetter('a', 2)), repr(op.attrgetter('x', 'y.z')))
print(repr(op.methodcaller('f', 1, k=2)), sorted([(2, 'a'), (1, 'b')], key=op.itemgetter(1)))
print(sorted([('x', 2), ('a', 2), ('b', 1)], key=op.itemgetter(1, 0)), reduce(op.mul, [1, 2, 3, 4]))
print(list(map(op.add, [1, 2], [3, 4])), dict(map(op.itemgetter('n', 'v'), rows)))
print(sum(map(op.mul, [1, 2], [3, 4])))
for bad in (lambda: op.itemgetter(5)('abc'), lambda: op.itemgetter('z')({}), lambda: op.attrgetter('nope')(p),
            lambda: op.itemgetter(),
            lambda: op.attrgetter(5), lambda: op.methodcaller(), lambda: op.methodcaller('nope')(p),
            lambda: op.itemgetter(1)(5)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
