from pprint import pprint, pformat, saferepr, isreadable, isrecursive, PrettyPrinter
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
from dataclasses import dataclass
pprint('a long string that goes beyond the default width of eighty characters and so it is broken up into lines')
pprint({'text': 'some words that are long enough to need breaking across several lines of output here', 'n': 1},
       width=50)
pprint(['one line\nand another line that is long enough to be split over a few output lines, really it is'], width=60)
pprint(b'bytes that are long enough to be split as well when the width is small', width=40)
@dataclass
class Config:
    name: str
    layers: list
    options: dict
pprint(Config('n', [1, 2], {'a': 1}))
pprint(Config('a longer name for it', list(range(12)), {'alpha': 0.1, 'beta': 0.2}), width=50)
pprint([OrderedDict(a=1), defaultdict(int, b=2), Counter('aab'), deque([1, 2])])
pprint(OrderedDict((f'key number {n}', 'x' * 15) for n in range(3)), width=50)
pprint(namedtuple('P', 'x y')(1, 2))
pprint(10 ** 6, underscore_numbers=True)
pprint(True)
pprint(None)
pprint(1.5)
loop = [1]
loop.append(loop)
print(isrecursive(loop), isreadable(loop), isreadable([1]), saferepr({'b': 1, 'a': 2}),
      PrettyPrinter(width=20, compact=True).pformat(list(range(20))), sep='\n')
