def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = {1, 2, 3}
print(sorted(a.union([4], (5,), {6: 0})), a.intersection([2, 3, 9], range(3)), a.difference([1], (2,)))
print(sorted(a.symmetric_difference([3, 4])), a.union() == a)
print(a.union() is a, a.intersection() == a, a.difference() == a)
print(sorted(a.union('')))
print(a.issubset(range(5)), a.issuperset([1]), a.isdisjoint('abc'))
print(a.isdisjoint([3]), set().issubset([]), a.issuperset(()))
print(a.issubset([]))
print(sorted(set().union('ab', 'bc')))
print(set('abc').intersection('bcd', 'cde'), set.union({1}, {2}))
print(sorted(set.union(*[{1}, {2}, {3}])))
attempt(lambda: a.union(5))
attempt(lambda: a.intersection(None))
attempt(lambda: a.difference([[]]))
attempt(lambda: a.symmetric_difference())
attempt(lambda: a.symmetric_difference([1], [2]))
attempt(lambda: a.issubset())
attempt(lambda: a.isdisjoint(5))
attempt(lambda: a.union([{}]))
