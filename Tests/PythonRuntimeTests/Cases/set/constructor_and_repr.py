def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(set(), {1}, set([3]), set(()), set('a'), set(range(1)))
print(frozenset(), frozenset([1]), frozenset('a'), frozenset({2}))
print({(1, 2)}, {None})
print(set([1, 1.0, True]), {'a', 'a'}, set({'k': 1}), set(b'a'))
print({frozenset([1])}, [set()], {1: {2}}, str({1}))
print(len({1, 2, 2, 3}))
print(sorted(set('hello')), sorted({3, 1, 2}), {*'a', *'a'})
print({x * 0 for x in range(5)}, bool(set()), bool({0}), 1 in {1, 2})
print('1' in {1})
class Sub(set):
    pass
class Frozen(frozenset):
    pass
print(Sub([1]), Frozen([1]), Sub(), Frozen(), Sub([1]) == {1}, type(Sub([1]) | {2}), type(Frozen() & {1}))
attempt(lambda: set(5))
attempt(lambda: set([[]]))
attempt(lambda: {{}})
attempt(lambda: {set()})
attempt(lambda: set(1, 2))
attempt(lambda: frozenset(5))
attempt(lambda: set(x=1))
attempt(lambda: [1] in {1})
