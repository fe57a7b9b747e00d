def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(hash(1), hash(-1), hash(-2), hash(0), hash(True))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(10 ** 30), hash(1.0))
print(hash(0.5), hash(-0.0))
print(hash((1, 2)), hash(()), hash((1, (2, 3))), hash((1.0, 2.0)) == hash((1, 2)))
print(hash(frozenset()), hash(frozenset([1])), hash(1j))
print(hash(range(5)) == hash(range(0, 5)))
print(hash('abc') == hash('ab' + 'c'), hash(b'abc') == hash(b'abc'))
print(hash('') == hash(b''), hash(None) == hash(None), hash(len) == hash(len))
print(hash(int) == hash(int))
class Fixed:
    def __hash__(self):
        return 2 ** 70
class Small:
    def __hash__(self):
        return -1
print(hash(Fixed()), hash(Small()), isinstance(hash('x'), int))
class EqOnly:
    def __eq__(self, other):
        return True
for thing in ([1], {}, {1}, bytearray(b''), (1, [2]), slice(1), EqOnly(), {}.keys()):
    attempt(lambda: hash(thing))
attempt(lambda: hash())
attempt(lambda: hash(1, 2))
