def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
view = memoryview(b'abcdef')
print(view[0], view[-1], view[1:3].tobytes(), bytes(view[::2]))
print(view.tolist(), len(view), view == b'abcdef', view[2:4] == b'cd')
print(view.hex())
print(view.format, view.itemsize, view.ndim, view.shape, view.strides)
print(view.nbytes, view.readonly, view.contiguous, list(view[:2]))
print(97 in view)
print(view[::-1].tobytes(), bytes(view), bytearray(view[:2]))
print(view[1:][1:][0], view.obj, type(view[0]))
print(type(view[:1]).__name__)
def assign():
    view[0] = 1
attempt(assign)
attempt(lambda: view[6])
attempt(lambda: view['a'])
attempt(lambda: memoryview('abc'))
attempt(lambda: memoryview([1]))
attempt(lambda: memoryview())
