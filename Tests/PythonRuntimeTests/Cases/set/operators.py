def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), a - a, a & {9}, b - a, sorted(a | {1} | {7}))
print(a <= a, a < a, {1} < a, a >= {1, 2}, a > b, a == {3, 2, 1}, a != b, a == [1, 2, 3])
print({1} == frozenset([1]), set() < a)
print(type({1} | frozenset()), type(frozenset([1]) | {2}))
print({1} & frozenset([1]), frozenset([1, 2]) - {1})
print({1, 2} <= {1.0, 2.0})
attempt(lambda: a | [1])
attempt(lambda: a & 'ab')
attempt(lambda: a - (1,))
attempt(lambda: a ^ None)
attempt(lambda: a + b)
attempt(lambda: a * 2)
attempt(lambda: a < [1])
attempt(lambda: a >= 5)
attempt(lambda: a[0])
attempt(lambda: hash(a))
attempt(lambda: -a)
attempt(lambda: 5 | a)
