def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
data = b'hello world'
print(data[0], data[-1], data[2:5], data[::-1], data[::3], data[5:2], data[:], data[-5:], data[100:])
print(data[slice(1, 4)], len(data))
print(list(data[:3]), tuple(data[:2]), [chr(n) for n in data[:5]])
print(sum(data), max(data), min(data), sorted(data[:5]))
print(list(reversed(b'abc')))
print(type(data[0]), type(data[0:1]), data[0:1] == b'h')
print(data[0] == b'h', 104 in data, b'lo w' in data, b'' in data)
print(300 - 45 in data)
attempt(lambda: data[11])
attempt(lambda: data['a':])
attempt(lambda: 'h' in data)
attempt(lambda: 256 in data)
attempt(lambda: -1 in data)
def assign():
    data[0] = 65
attempt(assign)
