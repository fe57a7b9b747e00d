def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed((1, 2))))
print(list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})))
print(list(reversed(b'ab')))
class Custom:
    def __reversed__(self):
        return iter('custom order')
class Sequence:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * 10
class Refuses(list):
    __reversed__ = None
print(''.join(reversed(Custom())), list(reversed(Sequence())))
print(list(reversed([])), ''.join(reversed('x')))
print(list(reversed(list(reversed('ab')))))
for i, x in enumerate(reversed('ab')):
    print(i, x)
a = [1, 2, 3]
r = reversed(a)
a.append(4)
print(list(r), next(reversed(a)), type(r).__name__, next(reversed([]), 'none'))
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(iter([1])))
attempt(lambda: reversed(x for x in []))
attempt(lambda: reversed(Refuses()))
attempt(lambda: reversed())
attempt(lambda: reversed([], 1))
attempt(lambda: reversed(object()))
