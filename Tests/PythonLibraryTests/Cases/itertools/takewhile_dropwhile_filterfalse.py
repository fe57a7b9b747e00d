def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import takewhile, dropwhile, filterfalse
data = [1, 4, 6, 4, 1]
print(list(takewhile(lambda x: x < 5, data)), list(dropwhile(lambda x: x < 5, data)))
print(list(filterfalse(lambda x: x < 5, data)), list(filterfalse(None, [0, 1, '', 'a'])))
print(list(takewhile(str.isalpha, 'ab1c')), list(dropwhile(str.isalpha, 'ab1c')))
print(list(takewhile(bool, [])), list(dropwhile(bool, [0, 1])))
print(list(takewhile(lambda x: True, 'ab')))
it = iter(data)
print(list(takewhile(lambda x: x < 5, it)), list(it))
lines = ['# header', '# more', 'data', '# not header']
print(list(dropwhile(lambda s: s.startswith('#'), lines)))
print(list(filterfalse(lambda s: s.startswith('#'), lines)))
print([x for x in takewhile(lambda n: n * n < 50, range(100))])
attempt(lambda: takewhile(bool))
attempt(lambda: list(takewhile(None, [1])))
attempt(lambda: dropwhile(bool, 5))
attempt(lambda: list(dropwhile(5, [1])))
attempt(lambda: filterfalse())
attempt(lambda: list(takewhile(lambda x: x / 0, [1])))
