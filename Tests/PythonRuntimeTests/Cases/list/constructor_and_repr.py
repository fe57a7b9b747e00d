def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(list(), list('abc'), list((1, 2)), list(range(3)))
print(list({'a': 1}), list({7}), list(b'ab'), list(map(str, [1])), [])
print([1], [1, [2, [3]]])
print([None, True, 1.5, 'a', b'b', (1,), {}, {1}, 1j, ...], str([1, 'a']), repr(['it\'s']), [[]], [()], [[], []])
print([*'ab', *range(2)], [*[]], [x for x in 'ab'], list(iter([1])), list(n for n in range(2)), list(list([1])))
items = [1]
items.append(items)
print(items, items[1] is items, items[1][1][0])
both = [items, items]
print(both)
attempt(lambda: list(5))
attempt(lambda: list(None))
attempt(lambda: list(1, 2))
attempt(lambda: list(x=1))
