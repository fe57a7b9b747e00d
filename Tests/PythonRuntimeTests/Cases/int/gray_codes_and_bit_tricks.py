print([format(n ^ (n >> 1), '04b') for n in range(16)])
def bits(n):
    while n:
        low = n & -n
        yield low.bit_length() - 1
        n ^= low
print([list(bits(n)) for n in (0, 1, 10, 255, 2 ** 70 + 5)])
def reverse_bits(n, width):
    return int(format(n, f'0{width}b')[::-1], 2)
print([reverse_bits(n, 8) for n in (1, 6, 200, 255)], [n for n in range(1, 70) if n & (n - 1) == 0])
items = ['a', 'b', 'c']
print([[x for i, x in enumerate(items) if mask >> i & 1] for mask in range(8)])
def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count
print([popcount(n) for n in range(16)], popcount(2 ** 100 - 1), popcount(10 ** 30) == (10 ** 30).bit_count())
def to_signed(n, width):
    return n - (1 << width) if n >> (width - 1) else n
print([to_signed(n, 8) for n in (0, 127, 128, 255)], (0xF0 << 4 | 0x0F) & 0xFFF, 0b1010 ^ 0b0110, ~0b1010 & 0xF)
state = 0xACE1
out = []
for _ in range(8):
    state = (state >> 1) ^ (-(state & 1) & 0xB400)
    out.append(state)
print(out)
