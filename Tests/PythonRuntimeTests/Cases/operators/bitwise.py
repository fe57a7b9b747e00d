print(5 & 3, 5 | 3, 5 ^ 3, ~5, 5 << 2, 5 >> 1, -5 & 3, -5 | 3, -5 ^ 3, ~-5, -5 << 2, -5 >> 1, -1 >> 10, 1 << 70)
print(bin(5 & 3), bin(12 | 3), bin(~5), bin(-5), bin(1 << 10), 0b1010 & 0b0110, 0xFF ^ 0x0F, 0o17 | 0o20)
print(
    True & False, True | False, True ^ True, ~True, ~False, True & 1, 1 | False, type(True & True),
    type(True & 1), True << 3
)
print(2**100 & (2**50 - 1), 2**100 | 1, 2**100 ^ 2**100, ~(2**64), -(2**64) >> 3, (2**64) >> 64, -(2**70) & 0xFF)
print({1, 2} & {2, 3}, sorted({1, 2} | {3}), sorted({1, 2} ^ {2, 3}), {1, 2} - {2}, {"a": 1} | {"b": 2})
flags = 0
for bit in (0, 3, 5):
    flags |= 1 << bit
print(flags, bin(flags), [i for i in range(8) if flags >> i & 1], flags & ~(1 << 3), flags ^ 0b1, f"{flags:08b}")
x = 0b1100
x &= 0b0110
x |= 0b0001
x ^= 0b1111
x <<= 2
x >>= 1
print(x, bin(x), x & -x, x & (x - 1), x.bit_length(), bin(x).count("1"), (-x).bit_length())
for bad in (
    lambda: 1 & 1.0, lambda: 1.5 | 2, lambda: "a" ^ "b", lambda: ~1.5, lambda: 1 << -1, lambda: 1 >> -1,
    lambda: 1 << 2.0, lambda: [] & []
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
