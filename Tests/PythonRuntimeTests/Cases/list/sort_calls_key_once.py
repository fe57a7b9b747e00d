calls = []
def key(x):
    calls.append(x)
    return x % 3
a = [5, 3, 9, 1, 7, 4]
a.sort(key=key)
print(a, calls)
class Counted:
    comparisons = 0
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        Counted.comparisons += 1
        return self.n < other.n
    def __repr__(self):
        return str(self.n)
print(sorted(Counted(n) for n in (4, 2, 8, 6)), Counted.comparisons > 0)
Counted.comparisons = 0
print(sorted([Counted(n) for n in range(20)])[-1], Counted.comparisons)
print(min([Counted(3), Counted(1)]), [Counted(2), Counted(1)] != 0, sorted([Counted(2), Counted(1)], reverse=True))
