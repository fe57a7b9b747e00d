big = 10 ** 30


class Whole:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for s in (slice(None), slice(big), slice(-big, big), slice(None, None, -1), slice(big, -big, -3), slice(2, None, big),
          slice(None, None, -big), slice(Whole(1), Whole(big)), slice(True, 7), slice(-3, -1)):
    for length in 0, 5, big:
        print(s.indices(length) if not isinstance(s.start, Whole) else slice(1, big).indices(length), end=" ")
    print()
print(slice(Whole(-2), None, Whole(1)).indices(Whole(9)))
for s, length in [(slice("a", 3), 5), (slice(0, 3, 0), big), (slice(0, 3), -big), (slice(0, 3), -1), (slice(0, 3), "x"),
                  (slice(0, 3, "s"), 4)]:
    try:
        s.indices(length)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
