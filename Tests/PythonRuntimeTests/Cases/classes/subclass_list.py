class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    @property
    def top(self):
        return self[-1]

    def __repr__(self):
        return f"Stack({list.__repr__(self)})"


s = Stack([1, 2])
print(s.push(3), s.top, len(s), s[0], s[1:], type(s[1:]).__name__, s + [4], type(s + [4]).__name__, s == [1, 2, 3])
s += [9]
print(s, type(s).__name__, s.pop(), s * 2, type(s.copy()).__name__, sorted(s), list(s), isinstance(s, list))
s.extra = "attribute"
print(s.__dict__, [*s], str(s), f"{s}", s.index(2), bool(Stack()))


class Defaulting(list):
    def __getitem__(self, i):
        try:
            return super().__getitem__(i)
        except IndexError:
            return None

    def __setitem__(self, i, value):
        while i >= len(self):
            self.append(0)
        super().__setitem__(i, value)


d = Defaulting()
d[3] = "x"
print(d, d[10], d[3], list(d))


class Vector(list):
    def __add__(self, other):
        return Vector(a + b for a, b in zip(self, other))

    def __mul__(self, k):
        return Vector(a * k for a in self)

    __rmul__ = __mul__


print(Vector([1, 2]) + Vector([10, 20]), 3 * Vector([1, 2]), Vector("ab") + "cd")
