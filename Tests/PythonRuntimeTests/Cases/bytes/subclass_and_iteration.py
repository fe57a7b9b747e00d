class Packet(bytes):
    def checksum(self):
        return sum(self) % 256

p = Packet(b'\x01\x02\xff')
print(p, p.checksum(), type(p[:2]), type(p + b'x'), isinstance(p, bytes), p == b'\x01\x02\xff', len(p))
print([hex(n) for n in p])
print(list(zip(b'ab', 'ab')), dict(enumerate(b'xy')))
print(b'abc'[1:2].decode(), [b'abc'[i:i + 1] for i in range(3)])
print(b'a'.__class__)
a, *rest = b'abc'
print(a, rest, int.from_bytes(b'ab', 'big'))
print(bytes(map(lambda n: n ^ 32, b'Hello')), bytes(sorted(b'hello')))
print(bytes(set(b'aab')) in (b'ab', b'ba'))
print(b'abc' == bytes([97, 98, 99]))
print(b''.join(bytes([n]) * 2 for n in b'ab'))
print(bytes(reversed(b'abc')), all(b'ab'), any(b'\0\0'))
