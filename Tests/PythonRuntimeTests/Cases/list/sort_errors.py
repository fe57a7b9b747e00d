def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
attempt(lambda: [3, 'a', 1].sort())
attempt(lambda: sorted([1, None]))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([[1], (1,)]))
attempt(lambda: [1].sort(lambda x: x))
attempt(lambda: [1, 2].sort(key=5))
attempt(lambda: [1, 2].sort(reverse='yes'))
attempt(lambda: [1, 2].sort(cmp=None))
attempt(lambda: sorted())
attempt(lambda: sorted(5))
attempt(lambda: sorted([1, 2], lambda x: x))
attempt(lambda: sorted(['b', 'a'], key=lambda s: s.missing))
a = [3, 1, 2]
print(a.sort(), a, a.sort(key=None, reverse=True), a, a.sort(reverse=0), a, sorted([2, 1], key=None))
class Odd:
    def __lt__(self, other):
        raise ValueError('no order')
attempt(lambda: sorted([Odd(), Odd()]))
attempt(lambda: sorted([Odd()]) != [])
def grow(x):
    a.append(1)
    return x
attempt(lambda: a.sort(key=grow))
