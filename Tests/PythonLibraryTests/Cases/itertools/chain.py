def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import chain
print(list(chain('ab', [1], (2,), {3: 4})), list(chain()), list(chain([])))
print(list(chain.from_iterable(['ab', [1, 2]])), list(chain(*[[1], [2]])))
print(list(chain.from_iterable([])))
c = chain([1], iter([2, 3]))
print(next(c), list(c), next(c, 'end'), type(c).__name__)
print(list(chain('a', chain('b', chain('c')))))
print(sum(chain([1], range(3))))
print(list(chain.from_iterable([[1], [2, [3]]])))
print(''.join(chain.from_iterable('a-b c-d'.split())))
print(dict(chain({'a': 1}.items(), {'b': 2}.items())))
def inner():
    yield from chain([1], (x * x for x in (2, 3)))
print(list(inner()), list(chain.from_iterable(range(n) for n in range(4))))
attempt(lambda: list(chain([1], 5)))
attempt(lambda: list(chain(5)))
attempt(lambda: list(chain.from_iterable([1])))
attempt(lambda: chain.from_iterable(5))
