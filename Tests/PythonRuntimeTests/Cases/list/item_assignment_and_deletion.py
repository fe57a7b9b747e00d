def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = [0, 1, 2, 3, 4]
a[0] = 'first'; a[-1] = 'last'; print(a)
del a[1]; print(a)
del a[-1]; print(a)
a[1] += 10; a[2] *= 2; print(a)
a[0], a[-1] = a[-1], a[0]; print(a)
def assign(index):
    a[index] = 1
def delete(index):
    del a[index]
for index in (3, -4, 'x', 1.0, None, 10 ** 30):
    attempt(lambda: assign(index))
    attempt(lambda: delete(index))
del a[:]; print(a)
attempt(lambda: delete(0))
