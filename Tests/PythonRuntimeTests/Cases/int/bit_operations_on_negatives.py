pairs = [(12, 10), (-12, 10), (12, -10), (-12, -10), (2 ** 70 + 5, -3), (-2 ** 70, 2 ** 70 - 1), (-1, 2 ** 65)]
for a, b in pairs:
    print(a, b, '|', a & b, a | b, a ^ b)
for n in (0, 1, -1, 127, -128, 2 ** 64, -2 ** 64):
    print(n, ~n, ~~n, n & 0xFF, n ^ -1)
print(-5 & 0xFFFFFFFF, hex(-5 & 0xFFFFFFFFFFFFFFFF))
