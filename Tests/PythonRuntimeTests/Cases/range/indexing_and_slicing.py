def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
r = range(10, 50, 5)
print(r[0], r[-1], r[3], r[2:5], r[::2], r[::-1], r[-3:], r[:100], r[5:2], r[::-3], r[1:-1:2])
print(list(r[::-1]), r[:], r[7:0:-2])
print(range(5)[::-1], range(0, 10, 3)[1:], range(10)[3:8][::2][1])
print(range(5, 0, -1)[1:3], range(0)[::-1], range(100)[10:20][-1])
attempt(lambda: r[8])
attempt(lambda: r[-9])
attempt(lambda: range(0)[0])
attempt(lambda: r[::0])
for key in ('a', 1.0, None):
    attempt(lambda: r[key])
def assign():
    r[0] = 1
def attribute():
    r.start = 1
attempt(assign)
attempt(attribute)
attempt(lambda: r + r)
attempt(lambda: r * 2)
