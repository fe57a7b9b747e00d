def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
d = {'a': 1, 'b': 2, 'c': 3, 'd': 4}
print(d.pop('b'), d, d.pop('z', 'default'), d.pop('z', None), d.popitem(), d, d.popitem(), d.pop('a'), d)
attempt(lambda: d.pop('a'))
attempt(lambda: d.popitem())
attempt(lambda: {}.pop((1, 2)))
attempt(lambda: {1: 2}.pop())
attempt(lambda: {1: 2}.pop([]))
attempt(lambda: {}.pop([]))
attempt(lambda: {1: 2}.pop(3, 4, 5))
attempt(lambda: {1: 2}.popitem(1))
attempt(lambda: {1: 2}.clear(1))
e = dict.fromkeys(range(5), 0)
while e:
    print(e.popitem(), end=' ')
print(e)
