def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = list(range(10))
print(a[0], a[-1], a[2:5], a[:3], a[7:], a[-3:], a[:-7], a[::2], a[1::3], a[::-1], a[8:2:-2], a[5:2])
print(a[100:], a[-100:2], a[:])
print(a[-1:-4:-1], a[::-4], a[3::-1], a[:3:-1], a[9:10], a[10:], a[0:0], a[True], a[slice(2, 8, 3)], a[None:2])
print(a[2:10 ** 20])
attempt(lambda: a[10])
attempt(lambda: a[-11])
attempt(lambda: [][0])
attempt(lambda: a[10 ** 30])
attempt(lambda: a[::0])
attempt(lambda: a[1.5:])
for key in ('1', 1.0, None, (1, 2), [0]):
    attempt(lambda: a[key])
