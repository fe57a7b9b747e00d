m = 2 ** 61 - 1
for n in (0, 1, -1, -2, 5, m - 1, m, m + 1, -m, 2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64, 10 ** 20, -10 ** 20, 10 ** 50):
    print(n, hash(n))
print(hash(True), hash(False), hash(1.0), hash(2 ** 61) == hash(1 + 1), hash(1 + 0j))
print({1: 'int', 1.0: 'float', True: 'bool'})
