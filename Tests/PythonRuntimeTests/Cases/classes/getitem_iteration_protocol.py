class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        print("asked", i)
        if i >= self.n:
            raise IndexError("no more")
        return i * i


s = Squares(3)
print(list(s))
print(4 in s)
print(7 in s)
for x in s:
    print(x)
    break
it = iter(s)
print(type(it).__name__, next(it), next(it))
a, b, c = s
print(a, b, c, sum(Squares(2)), max(Squares(2)))


class WithLen(Squares):
    def __len__(self):
        return self.n


print(list(reversed(WithLen(2))))


class KeyErr:
    def __getitem__(self, i):
        raise KeyError(i)


try:
    list(KeyErr())
except KeyError as e:
    print("not stopped by KeyError", e)


class Stops:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(Stops()))
