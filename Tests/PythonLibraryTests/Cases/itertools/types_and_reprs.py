import itertools
from itertools import *
made = [chain(), combinations('ab', 1), count(), cycle('a'), groupby(''), islice('', 1), permutations(''), product()]
made += [repeat(1), starmap(pow, []), takewhile(bool, []), zip_longest(), accumulate([]), compress('', ''),
         pairwise('')]
made += [filterfalse(None, []), dropwhile(bool, []), combinations_with_replacement('a', 1), tee('a')[0]]
for it in made:
    print(type(it), iter(it) is it, hasattr(it, '__next__'))
try:
    itertools.count()[0]
except TypeError as error:
    print(error)
try:
    len(itertools.product('ab'))
except TypeError as error:
    print(error)
print(sorted(name for name in dir(itertools) if not name.startswith('_')))
