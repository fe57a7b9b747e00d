def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(sorted([3, 1, 2]), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted((2, 1)))
print(sorted(range(3), reverse=True), sorted([]), sorted({3, 1}))
print(sorted(['b', 'A'], key=str.lower))
print(sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted(['aa', 'b'], key=len))
print(sorted([1, 2, 3], key=lambda x: -x), sorted([True, False, 0.5]))
print(sorted('bca', reverse=1))
data = {'a': 3, 'b': 1, 'c': 2}
print(sorted(data.items(), key=lambda kv: kv[1]))
print(sorted(data, key=data.get, reverse=True), sorted(data.values()))
print(dict(sorted(data.items(), key=lambda kv: -kv[1])))
original = [2, 1]
print(sorted(original), original, sorted(original) is original, sorted(iter([2, 1])))
print(sorted(x * x for x in (-2, 1)), sorted([[2], [1, 5], []]))
print(sorted('Zebra apple'.split()))
print(sorted([5, -3, 1], key=abs), sorted(['10', '9', '1']))
print(sorted(['10', '9', '1'], key=int), sorted([1.5, 1, True]))
print(sorted([0.1, float('-inf'), float('inf')]))
attempt(lambda: sorted([1, 'a']))
attempt(lambda: sorted(None))
attempt(lambda: sorted([1], reverse=None))
attempt(lambda: sorted([1], bogus=1))
attempt(lambda: sorted([1, 2], key=lambda: 1))
attempt(lambda: sorted([1j, 2]))
