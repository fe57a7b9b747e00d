class Squares:
    def __init__(self, n):
        self.n = n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i

s = Squares(5)
print(list(s), 9 in s, 10 in s, [x for x in s], max(s), dict(enumerate(s)), list(zip(s, 'ab')), tuple(iter(s)))
print(s[10 - 7])
a, *b = s
print(a, b, type(iter(s)).__name__, sum(s), sorted(s, reverse=True), list(map(str, s)), *s)
try:
    reversed(s)
except TypeError as error:
    print(error)
Squares.__len__ = lambda self: self.n
print(list(reversed(s)), len(s), bool(s), bool(Squares(0)))
class Broken:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i
print(list(Broken()))
class Raises:
    def __getitem__(self, i):
        raise KeyError(i)
try:
    list(Raises())
except KeyError as error:
    print('KeyError', error)
