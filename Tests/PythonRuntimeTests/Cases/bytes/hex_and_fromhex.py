def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(b'\x00\xffaz'.hex(), b''.hex(), b'\x01\x02\x03\x04'.hex(':'))
print(b'\x01\x02\x03\x04\x05'.hex('-', 2))
print(b'\x01\x02\x03\x04\x05'.hex(' ', -2))
print(bytes.fromhex('00ff617A'), bytes.fromhex(' 01 02\n03 '), bytes.fromhex(''), bytearray.fromhex('beef'),
      b'ab'.hex(sep='_', bytes_per_sep=1))
attempt(lambda: bytes.fromhex('abc'))
attempt(lambda: bytes.fromhex('zz'))
attempt(lambda: bytes.fromhex('0 1'))
attempt(lambda: bytes.fromhex(b'01'))
attempt(lambda: b'a'.hex('::'))
attempt(lambda: b'a'.hex('é'))
