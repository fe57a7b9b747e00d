data = 'héllo 中'.encode()
print(data, len(data), len(data.decode()), [format(b, '08b') for b in data[:3]])
print(sum(data) % 256, data.hex(' '), [b for b in data if b > 127])
print(bytes(b ^ 0xFF for b in data[:3]))
def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a
print(adler(b'Wikipedia'), hex(adler(data)))
alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
def base64(data):
    out = ''
    for i in range(0, len(data), 3):
        piece = data[i:i + 3]
        n = int.from_bytes(piece.ljust(3, b'\0'), 'big')
        out += ''.join(alphabet[n >> s & 63] for s in (18, 12, 6, 0))[:len(piece) + 1] + '=' * (3 - len(piece))
    return out
print(base64(b'Man'), base64(b'Ma'), base64(b'hello world'), base64(b''))
print(bytes(range(65, 70)), bytes([72, 105]).decode(), b'%c' % 65, bytes(3) + b'\x01')
print(b'abc'.translate(bytes(range(255, -1, -1)))[:1], int.from_bytes(data[:4], 'little'))
print(bytes.fromhex(data.hex()) == data)
