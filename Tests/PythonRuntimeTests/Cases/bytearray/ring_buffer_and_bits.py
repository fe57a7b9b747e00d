bits = bytearray(4)
def set_bit(i):
    bits[i // 8] |= 1 << i % 8
def get_bit(i):
    return bits[i // 8] >> i % 8 & 1
for i in (0, 3, 9, 31):
    set_bit(i)
print(bits, [i for i in range(32) if get_bit(i)], bits.hex(), int.from_bytes(bits, 'little'), bin(bits[0]))
ring, position = bytearray(b'.' * 6), 0
for c in b'streaming':
    ring[position % 6] = c
    position += 1
print(ring, ring[position % 6:] + ring[:position % 6], ring.find(b'm'), bytes(ring), ring == b'ingeam')
canvas = [bytearray(b' ' * 8) for _ in range(3)]
for x in range(8):
    canvas[(x * x) % 3][x] = ord('#')
print(*[row.decode() for row in canvas], sep='|\n', end='|\n')
text = bytearray('abc', 'utf-8')
text[1:2] = 'é'.encode()
text.extend(b'!' * 2)
print(text, text.decode(), text.count(b'!'), text.upper(), [*text[:2]], text.pop(), text)
