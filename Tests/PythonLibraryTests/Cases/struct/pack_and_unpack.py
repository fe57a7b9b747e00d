def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import struct
for form, values in (('b', (-1,)), ('B', (255,)), ('<h', (-2,)), ('>h', (-2,)), ('<I', (1,)), ('>I', (1,)),
                     ('<q', (-1,)), ('<Q', (2 ** 64 - 1,)), ('<f', (1.5,)), ('<d', (0.1,)), ('>d', (0.1,)),
                     ('?', (True,)), ('c', (b'x',)), ('5s', (b'ab',)),
                     ('3s', (b'abcdef',)), ('<hhl', (1, 2, 3)), ('4p', (b'ab',)), ('<2xh', (5,)), ('<3h', (1, 2, 3)),
                     ('>e', (1.5,)), ('<?f', (False, -0.0)), ('!H', (258,)), ('', ())):
    packed = struct.pack(form, *values)
    print(repr(form), packed, struct.unpack(form, packed), struct.calcsize(form))
print(struct.unpack('<f', struct.pack('<f', 0.1)), struct.unpack('<f', struct.pack('<f', 16777217)))
print(struct.pack('<f', float('inf')), struct.unpack('<i', b'\xff\xff\xff\xff'), struct.pack('<i', True))
attempt(lambda: struct.pack('b', 200))
attempt(lambda: struct.pack('B', -1))
attempt(lambda: struct.pack('<H', 70000))
attempt(lambda: struct.pack('<h', 'a'))
attempt(lambda: struct.pack('<h', 1.5))
attempt(lambda: struct.pack('<hh', 1))
attempt(lambda: struct.pack('z', 1))
attempt(lambda: struct.pack('s', 'text'))
attempt(lambda: struct.unpack('<h', b'abc'))
attempt(lambda: struct.pack('<f', 1e39))
attempt(lambda: struct.pack('c', b'ab'))
attempt(lambda: struct.unpack('<h', 'ab'))
