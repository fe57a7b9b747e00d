def add(s):
    for x in s:
        s.add(x + 100)
def discard(s):
    for x in s:
        s.discard(x)
def same_size(s):
    for x in s:
        s.discard(x)
        s.add(x)
    return 'allowed'
for action in (add, discard, same_size):
    try:
        print(action.__name__, action({1, 2, 3}))
    except RuntimeError as error:
        print(action.__name__, error)
s = {1, 2, 3, 4, 5, 6}
for x in s.copy():
    if x % 2:
        s.remove(x)
print(sorted(s))
it = iter({7})
print(next(it), next(it, 'empty'), it.__length_hint__(), type(it).__name__)
