# Every operator on integers around 64 and 128 bits, positive and negative.
import operator

edges = [0, 1, 2, 3, 10, 63, 64, 65, 127, 128, 129]
for bits in (31, 62, 63, 64, 65, 126, 127, 128, 129, 191, 192):
    edges += [(1 << bits) - 1, 1 << bits, (1 << bits) + 1]
edges += [-x for x in edges]

check = count = 0
for name in "add sub mul floordiv mod and_ or_ xor lt le eq".split():
    function = getattr(operator, name)
    for a in edges:
        for b in edges:
            try:
                result = function(a, b)
            except ZeroDivisionError as error:
                result = len(str(error))
            check = (check * 1000003 + result) % ((1 << 89) - 1)
            count += 1
    print(name, check, count)
for name in "lshift rshift".split():
    function = getattr(operator, name)
    for a in edges:
        for b in [b for b in edges if -2 < b < 200] + [1 << 64, 1 << 70]:
            try:
                result = function(a, b)
            except (ValueError, OverflowError, MemoryError) as error:
                result = 17
            check = (check * 1000003 + result) % ((1 << 89) - 1)
            count += 1
    print(name, check, count)

x = 88172645463325252
for _ in range(1000):
    x ^= (x << 13) & 0xFFFFFFFFFFFFFFFF
    x ^= x >> 7
    x ^= (x << 17) & 0xFFFFFFFFFFFFFFFF
print(x)
state = 1
for _ in range(1000):
    state = (state * 0x2360ED051FC65DA44385DF649FCCF645 + 0x5851F42D4C957F2D14057B7EF767814F) % (1 << 128)
print(state, hash(state), float(state), state.bit_length(), divmod(state, 10**19), divmod(-state, 10**19))
