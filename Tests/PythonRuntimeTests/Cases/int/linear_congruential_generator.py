def lcg(seed):
    while True:
        seed = (1103515245 * seed + 12345) & 0x7FFFFFFF
        yield seed

g = lcg(42)
print([next(g) for _ in range(5)])
g = lcg(1)
print([next(g) % 6 + 1 for _ in range(20)])
state = 88172645463325252
def xorshift():
    global state
    state ^= (state << 13) & 0xFFFFFFFFFFFFFFFF
    state ^= state >> 7
    state ^= (state << 17) & 0xFFFFFFFFFFFFFFFF
    return state
print([xorshift() for _ in range(4)])
def fnv(text):
    h = 0xcbf29ce484222325
    for byte in text.encode():
        h = (h ^ byte) * 0x100000001b3 % 2 ** 64
    return h
print(fnv(''), fnv('hello'), hex(fnv('中文')))
crc = 0xFFFFFFFF
for byte in b'123456789':
    crc ^= byte
    for _ in range(8):
        crc = (crc >> 1) ^ (0xEDB88320 & -(crc & 1))
print(hex(crc ^ 0xFFFFFFFF))
