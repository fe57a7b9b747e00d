def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(b'abc'.decode(), b'\xc3\xa9'.decode('utf-8'), b'\xe9'.decode('latin-1'))
print(b'\xff\xfea\x00'.decode('utf-16'), b'\x4e\x2d'.decode('utf-16-be'))
print(b'\xf0\x9f\x99\x82'.decode(), b'\x80'.decode('cp1252'))
print(b'\xef\xbb\xbfa'.decode('utf-8-sig'))
print(ascii(b'\xef\xbb\xbfa'.decode('utf-8')), b''.decode())
for errors in ('ignore', 'replace', 'backslashreplace'):
    print(errors)
    print(ascii(b'a\xffb\xc3(\xe4\xb8c\xf0\x9f'.decode('utf-8', errors)))
    print(ascii(b'\xe9a'.decode('ascii', errors=errors)))
for bad in (b'\xff', b'a\xc3', b'\xc3(', b'\xe4\xb8', b'\xf0\x9f\x99', b'\x80abc', b'\xc0\x80', b'\xf5\x80\x80\x80',
            b'\xed\xa0\x80'):
    attempt(lambda: bad.decode())
attempt(lambda: b'\xe9'.decode('ascii'))
attempt(lambda: b'a'.decode('nothing'))
attempt(lambda: b'abc'.decode('utf-16-le'))
attempt(lambda: b'a'.decode(5))
