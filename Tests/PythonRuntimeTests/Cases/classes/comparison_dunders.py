class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"

    def __lt__(self, other):
        print("lt", self, other)
        return self.n < other.n

    def __le__(self, other):
        print("le", self, other)
        return self.n <= other.n

    def __eq__(self, other):
        print("eq", self, other)
        return isinstance(other, V) and self.n == other.n


a, b = V(1), V(2)
print(a < b)
print(a > b)
print(a >= b)
print(a == b, a != b)
print(a == 5)
print(5 == a)
print(5 != a)
print([a] == [V(1)])
print(a in [b, a])
print(sorted([V(3), V(1), V(2)]))
print(min(b, a))
try:
    a < 5
except AttributeError as e:
    print(e)
try:
    hash(a)
except TypeError as e:
    print(e)
