print(hash(0.0), hash(-0.0), hash(1.0), hash(2.5), hash(-1.0), hash(0.1), hash(1e100), hash(-0.5))
print(hash(float('inf')), hash(float('-inf')), hash(3.0) == hash(3), hash(2.0 ** 70) == hash(2 ** 70))
print({1: 'a', 1.0: 'b', 2.5: 'c'}, {1, 1.0, True}, {0.0, -0.0}, 2.0 in {2}, [1, 2].index(2.0))
print(hash(5e-324), hash(1.7976931348623157e308), hash(0.75), hash(1e16))
