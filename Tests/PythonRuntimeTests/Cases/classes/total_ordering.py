from functools import total_ordering


@total_ordering
class Card:
    ranks = "23456789TJQKA"

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __repr__(self):
        return self.rank + self.suit

    def key(self):
        return self.ranks.index(self.rank), self.suit

    def __eq__(self, other):
        if not isinstance(other, Card):
            return NotImplemented
        return self.key() == other.key()

    def __lt__(self, other):
        if not isinstance(other, Card):
            return NotImplemented
        return self.key() < other.key()


a, k, t = Card("A", "s"), Card("K", "h"), Card("2", "d")
print(a > k, a >= k, k <= a, t < k < a, a == Card("A", "s"), a != k, a <= a)
print(sorted([a, t, k]), max(t, a, k), sorted([k, a, t], reverse=True))
try:
    a < 5
except TypeError as e:
    print(e)
print(a == 5, a != 5)


@total_ordering
class Rev:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __gt__(self, o):
        return self.n < o.n


print(Rev(1) > Rev(2), Rev(1) < Rev(2), Rev(1) >= Rev(1), Rev(2) <= Rev(1))
