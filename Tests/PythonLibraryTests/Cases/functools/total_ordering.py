from functools import total_ordering
@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts
    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented
    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented
    def __repr__(self):
        return '.'.join(map(str, self.parts))
a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= Version(1, 2), sorted([b, a]), max(a, b))
for action in (lambda: a < 5, lambda: a >= 5):
    try:
        action()
    except TypeError as error:
        print(error)
@total_ordering
class ByGe:
    def __init__(self, n):
        self.n = n
    def __ge__(self, other):
        return self.n >= other.n
    def __eq__(self, other):
        return self.n == other.n
print(ByGe(1) < ByGe(2), ByGe(2) > ByGe(2), ByGe(1) <= ByGe(1), ByGe.__lt__.__name__)
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)
