def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = [1, [2], 3]
b = a.copy()
c = a[:]
d = list(a)
a[1].append('shared'); a.append(4)
print(a, b, c, d, a is b, a[1] is b[1])
print(a.reverse(), a, list(reversed(a)), a[::-1], a.clear(), a, b)
attempt(lambda: a.copy(1))
attempt(lambda: a.reverse(1))
attempt(lambda: a.clear(1))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r), type(r).__name__, r.__length_hint__())
