class Key:
    def __init__(self, n, h):
        self.n, self.h = n, h
    def __hash__(self):
        return self.h
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self):
        return f'K{self.n}'

a, b, c = Key(1, 5), Key(2, 5), Key(1, 5)
d = {a: 'a', b: 'b'}
d[c] = 'c'
print(d, d[Key(2, 5)], Key(1, 5) in d, Key(1, 6) in d, Key(3, 5) in d, len({Key(n, 7) for n in range(10)}))
d[5] = 'five'
print(d, d[5], {Key(1, 1): 1} == {Key(1, 1): 1})
class NoHash:
    def __eq__(self, other):
        return True
class BadHash:
    def __hash__(self):
        return 'x'
class Raises:
    def __hash__(self):
        raise ValueError('no hash today')
for cls in (NoHash, BadHash, Raises):
    try:
        {cls(): 1}
    except (TypeError, ValueError) as error:
        print(error)
