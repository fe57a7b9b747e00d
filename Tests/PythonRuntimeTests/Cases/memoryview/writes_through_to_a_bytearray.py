def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
data = bytearray(b'abcdef')
view = memoryview(data)
view[0] = 90
view[2:4] = b'XY'
print(data, view.tobytes(), view.readonly)
part = view[1:5]
part[0] = ord('_')
print(data, bytes(part), len(part))
def mismatch():
    view[0:2] = b'abc'
def too_big():
    view[0] = 300
attempt(mismatch)
attempt(too_big)
view.release()
part.release()
data.append(33)
print(data)
attempt(lambda: view[0])
with memoryview(b'xyz') as v:
    print(v[1])
attempt(lambda: v[1])
