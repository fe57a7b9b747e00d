def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(sum([1, 2, 3]), sum([]), sum([], 5), sum((1.5, 2)), sum(range(101)))
print(sum([[1], [2]], []), sum([(1,), (2,)], ()), sum({1: 'a', 2: 'b'}))
print(sum([True, True]))
print(sum([0.1] * 10), sum([1, 2], start=10), sum([1j, 2]), sum([10 ** 20, 1]))
print(sum(x * x for x in range(4)), sum([0.1, 0.2, 0.3]), sum([0.3, 0.2, 0.1]))
print(sum([1e16, 1.0, -1e16]))
class V:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return V(self.n + (other.n if isinstance(other, V) else other))
    __radd__ = __add__
    def __repr__(self):
        return f'V({self.n})'
print(sum([V(1), V(2)]), sum([V(1)], V(5)), sum([], V(9)))
print(sum([2 ** 62, 2 ** 62, 1]), sum([2 ** 63 - 1, 1, 0.5]), sum([1, 2.5, 3]))
print(sum([-0.0]), sum([], -0.0))
attempt(lambda: sum(['a', 'b']))
attempt(lambda: sum(['a'], ''))
attempt(lambda: sum([b'a'], b''))
attempt(lambda: sum([bytearray()], bytearray()))
attempt(lambda: sum(5))
attempt(lambda: sum())
attempt(lambda: sum([1, None]))
attempt(lambda: sum([[1], [2]]))
attempt(lambda: sum([1], [2], [3]))
attempt(lambda: sum('12'))
