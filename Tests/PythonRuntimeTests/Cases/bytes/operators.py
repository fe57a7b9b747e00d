def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(b'a' + b'b', b'ab' * 3, 2 * b'xy', b'a' * 0, b'a' * -1, b'a' + bytearray(b'b'), b'a' b'b', b'%d-%s' % (5, b'x'))
print(b'a' < b'b', b'abc' < b'abd', b'a' == b'a', b'a' == 'a')
print(b'a' != 'a', b'a' == bytearray(b'a'), b'\xff' > b'a')
print(b'' < b'a')
print(hash(b'a') == hash(b'a'), {b'a': 1}[b'a'], b'a' in [b'a'], b'a' in {'a': 1}, bool(b''), bool(b'\0'))
attempt(lambda: b'a' + 'b')
attempt(lambda: 'a' + b'b')
attempt(lambda: b'a' + 1)
attempt(lambda: b'a' * 1.5)
attempt(lambda: b'a' < 'b')
attempt(lambda: b'a' * b'b')
attempt(lambda: b'a' - b'b')
