print({3, 1, 2}, set([5, 3, 1]), {0, -1, 1}, set(range(10)), set(range(9, -1, -1)))
print({10, 20, 30}, {8, 1}, {1, 8, 16}, {100, 1, 50}, {7, 15, 23, 31})
print({-1, -2, -3}, {1.0, 2.0, 0.5}, {2 ** 61 - 1, 1})
s = {5, 9}
s.add(1)
print(s, s.pop(), s)
print(list({64, 32, 16, 8, 4, 2, 1}), set(n * n for n in range(8)), frozenset([3, 2, 1]))
