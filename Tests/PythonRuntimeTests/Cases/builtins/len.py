def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Sized:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
print(len(''), len('abc'), len([1, [2, 3]]), len(()), len({}), len({1, 2}))
print(len(range(10)), len(b'ab'), len('é中🙂'), len({'a': 1}.items()), len(Sized(7)))
print(len(Sized(True)))
for n in (-1, 1.0, 'x', None, 10 ** 30, 2 ** 63):
    attempt(lambda: len(Sized(n)))
attempt(lambda: len(5))
attempt(lambda: len(None))
attempt(lambda: len(x for x in []))
attempt(lambda: len(int))
attempt(lambda: len(map(str, [])))
attempt(lambda: len())
attempt(lambda: len([], []))
attempt(lambda: len(iter([1])))
