import struct
s = struct.Struct('<hB')
print(s.size, s.format, s.pack(1, 2), s.unpack(b'\x01\x00\x02'))
print(list(s.iter_unpack(b'\x01\x00\x02\x03\x00\x04')))
print(list(struct.iter_unpack('<H', b'\x01\x00\x02\x00')))
buffer = bytearray(8)
struct.pack_into('<I', buffer, 2, 0xDEADBEEF)
s.pack_into(buffer, 0, -1, 9)
print(buffer, struct.unpack_from('<I', buffer, 2), s.unpack_from(buffer))
print([struct.calcsize(f) for f in ('<b', '<h', '<i', '<l', '<q', '<f', '<d', '<10s', '=bi', '@bi', '@bq', '<bhiq')])
header = struct.pack('>4sHHI', b'PNG!', 1, 2, 300)
magic, major, minor, size = struct.unpack('>4sHHI', header)
print(header, magic, major, minor, size, header.hex(' '))
print([struct.unpack('>f', struct.pack('>I', bits))[0] for bits in (0x3f800000, 0x40490fdb, 0xff800000, 1)])
print(hex(struct.unpack('>Q', struct.pack('>d', 1.0))[0]), struct.pack('>d', -0.0).hex())
print(f"{struct.unpack('>I', struct.pack('>f', 0.15625))[0]:032b}")
for bad in (lambda: struct.pack_into('<I', buffer, 6, 1), lambda: struct.unpack_from('<I', buffer, 6),
            lambda: list(struct.iter_unpack('<H', b'abc')), lambda: s.unpack(b'ab')):
    try:
        bad()
    except struct.error as error:
        print(error)
