class Half:
    def __init__(self, n):
        self.n = n

    def __iadd__(self, other):
        if isinstance(other, Half):
            self.n += other.n
            return self
        return NotImplemented

    def __add__(self, other):
        print("add", other)
        return Half(self.n + other)

    def __radd__(self, other):
        print("radd", other)
        return Half(self.n + other)


h = Half(1)
h += Half(2)
print(h.n)
h += 10
print(h.n)
x = 5
x += h
print(x.n)
try:
    h -= 1
except TypeError as e:
    print(e)
