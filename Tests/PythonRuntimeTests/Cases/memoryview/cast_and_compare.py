def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
view = memoryview(bytes(range(8)))
print(view.cast('H').tolist(), view.cast('I').tolist(), view.cast('b')[0])
print(view.cast('B', (2, 4)).tolist(), view.cast('H').itemsize, view.cast('H').nbytes)
print(view.cast('d').shape)
print(view == memoryview(bytes(range(8))), view == bytearray(range(8)), view != b'', view[2:4] == view[2:4])
print(memoryview(b'ab') == memoryview(b'ab').cast('c'), hash(memoryview(b'ab')) == hash(b'ab'))
print(memoryview(b'') == b'')
print(view.tolist()[::-3], [hex(n) for n in view[5:]], sum(view), max(view))
print(5 in view, view.hex('-'), view.tobytes()[:2], list(reversed(view))[:3])
print(view.cast('c')[1])
data = bytearray(8)
memoryview(data).cast('I')[1] = 258
memoryview(data)[0:2] = b'\x07\x08'
print(data, memoryview(data)[::2].tobytes(), memoryview(data).toreadonly().readonly)
attempt(lambda: view.cast('Z'))
attempt(lambda: view[1:].cast('I'))
attempt(lambda: view < view)
attempt(lambda: view[0.5])
attempt(lambda: hash(memoryview(bytearray(b'x'))))
attempt(lambda: view + view)
