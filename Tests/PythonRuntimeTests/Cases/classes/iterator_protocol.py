class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(next(c), list(c), list(c), next(c, "done"))


class Range:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return Countdown(self.n)

    def __reversed__(self):
        return iter(range(1, self.n + 1))

    def __contains__(self, x):
        return 0 < x <= self.n


r = Range(4)
print(list(r), list(r), 2 in r, 9 in r, list(reversed(r)))
print([*r], sum(r), sorted(r), list(zip(r, r)), dict(enumerate(r)), max(r), tuple(map(str, r)))
a, *b = r
print(a, b, "-".join(str(x) for x in r), set(r) == {1, 2, 3, 4})
print([x for x in r if x % 2], any(x > 3 for x in r), all(r), list(filter(lambda x: x > 2, r)))
for x in r:
    for y in r:
        if x == y:
            print((x, y), end=" ")
print()
xs = [0]
xs.extend(r)
xs[1:2] = Range(2)
print(xs)
