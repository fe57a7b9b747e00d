def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
data = b'abracadabra'
print(data.find(b'bra'), data.find(b'bra', 2), data.find(b'z'))
print(data.rfind(b'a'), data.find(97, 1), data.find(b''))
print(data.rfind(b'', 3))
print(data.index(b'c'), data.rindex(b'bra'), data.index(99))
print(data.count(b'a'), data.count(97), data.count(b'a', 1, 5))
print(data.count(b''))
print(data.startswith(b'abr'), data.startswith((b'x', b'a')))
print(data.endswith(b'bra', 0, 4), data.endswith(b'bra'))
print(data.startswith(b'', 20))
attempt(lambda: data.index(b'z'))
attempt(lambda: data.rindex(122))
attempt(lambda: data.find('a'))
attempt(lambda: data.find(256))
attempt(lambda: data.count('a'))
attempt(lambda: data.startswith('a'))
attempt(lambda: data.endswith((b'a', 'b')))
