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
print(list(c), list(c), [*Countdown(2)], sum(Countdown(4)))
print(max(Countdown(3)), 2 in Countdown(3))
print(dict(zip(Countdown(2), 'ab')))
a, b, c = Countdown(3)
print(a, b, c, sorted(Countdown(3)), list(map(str, Countdown(2))))
print(list(enumerate(Countdown(2))), tuple(Countdown(1)))
print(' '.join(map(str, Countdown(3))))
class NoNext:
    def __iter__(self):
        return 5
class NotIterable:
    pass
class Blocked:
    __iter__ = None
for cls in (NoNext, NotIterable, Blocked):
    try:
        list(cls())
    except TypeError as error:
        print(error)
