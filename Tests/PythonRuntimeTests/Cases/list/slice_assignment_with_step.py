def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = list(range(10))
a[::2] = 'abcde'; print(a)
a[::-1] = list(a); print(a)
a[1:8:3] = [10, 20, 30]; print(a)
a[8:2:-2] = 'xyz'; print(a)
del a[::3]; print(a)
del a[::-2]; print(a)
a[::1] = [1, 2]; print(a)
def assign(piece, value):
    a[piece] = value
a = list(range(6))
attempt(lambda: assign(slice(None, None, 2), [1, 2]))
attempt(lambda: assign(slice(None, None, -1), [1]))
attempt(lambda: assign(slice(0, 2), 5))
attempt(lambda: assign(slice(0, 4, 2), 5))
attempt(lambda: assign(slice(None, None, 0), []))
attempt(lambda: assign(slice(5, 2, 2), [1]))
print(a)
a[5:2:2] = []; print(a)
del a[2:5]; del a[10:]; del a[0:0]; print(a)
