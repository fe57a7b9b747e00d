import pickle
from collections import namedtuple, OrderedDict, defaultdict, deque, Counter
from datetime import date, timedelta
from fractions import Fraction
from decimal import Decimal
samples = [None, True, 0, -1, 255, 10 ** 50, -10 ** 50, 1.5, float('inf'), 1j, 'text', 'é中🙂', b'bytes',
           bytearray(b'x'), [1, [2]], (), (1, 2), (1, 2, 3, 4), {'a': {1: 2}}, {1, 2}, frozenset([3]), range(5),
           slice(1, 2),
           len, int, ValueError, OrderedDict(a=1), deque([1], 3), Counter('aab'), date(2024, 1, 2), timedelta(3),
           Fraction(1, 3), Decimal('1.50'), ..., NotImplemented, defaultdict(list, a=[1])]
for sample in samples:
    copies = [pickle.loads(pickle.dumps(sample, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    print(repr(copies[-1]), all(c == sample and type(c) is type(sample) for c in copies))
error = pickle.loads(pickle.dumps(KeyError('k', 1)))
print(repr(error), type(pickle.dumps(1)), pickle.DEFAULT_PROTOCOL)
print(pickle.HIGHEST_PROTOCOL)
print(pickle.loads(pickle.dumps(float('nan'))) != 0)
