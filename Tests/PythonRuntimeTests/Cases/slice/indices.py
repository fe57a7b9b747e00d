def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
for s in (slice(5), slice(1, 5), slice(1, 10, 3), slice(None, None, -1), slice(-3, None), slice(-100, 100),
          slice(8, 2, -2), slice(None), slice(3, 3)):
    print(s, s.start, s.stop, s.step, s.indices(7), list(range(*s.indices(7))) == list(range(7))[s], s.indices(0))
print(slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(1) < slice(2))
print(repr(slice('a', 1.5)), slice(None, 5).indices(3), slice(10 ** 30).indices(5))
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice('a').indices(5))
attempt(lambda: slice(1).indices(-1))
attempt(lambda: slice(1).indices('x'))
attempt(lambda: hash(slice(1)))
attempt(lambda: slice(1).indices())
def assign():
    slice(1).start = 2
attempt(assign)
