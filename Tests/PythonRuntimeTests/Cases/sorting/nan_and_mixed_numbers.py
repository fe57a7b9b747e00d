nan = float("nan")
print(sorted([3, 1.5, True, 0, -2.5, 10**30, 2**0.5]))
print(sorted([0.1 + 0.2, 0.3, 1 / 3]), sorted([1, 1.0]), sorted([0.0, -0.0, 0]))
print(min(nan, 1), min(1, nan), max(nan, 1), max(1, nan))
print(sorted([2, nan, 1]), sorted([nan, 2, 1]), sorted([2, 1, nan]))
print(nan in [nan], [nan] == [nan], nan == nan, [float("nan")] == [float("nan")], [nan].count(nan), [nan].index(nan))
print(max([1, 2.0, 3]), max(2, 2.0), max(2.0, 2), min(True, 1), min(1, True), sum([True, 2, 3.5]))
print(sorted([5, 3.3, -1], key=int), sorted([1.9, 1.1, 1.5], key=int), sorted(["2", "10", "1"], key=float))
print(sorted([2**53, 2**53 + 1, float(2**53)]), 2**53 == float(2**53 + 1), 2**53 + 1 > float(2**53))
print(sorted([1e308, -1e308, float("-inf"), 5e-324]), sorted([False, 1, True, 0]))
from fractions import Fraction

print(sorted([Fraction(1, 2), 0.25, 1, Fraction(1, 3)]), max(Fraction(1, 2), 0.5))
