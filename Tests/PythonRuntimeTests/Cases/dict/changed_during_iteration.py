def add(d):
    for k in d:
        d[k + 'x'] = 1
def remove(d):
    for k in d:
        del d[k]
def replace(d):
    for k in d:
        d[k] = 0
    return d
def swap(d):
    for k in d:
        del d[k]
        d[k + '!'] = 1
        if len(k) > 5:
            break
def grow_items(d):
    for k, v in d.items():
        d[v] = k
def clear_values(d):
    for v in d.values():
        d.clear()
for action in (add, remove, replace, swap, grow_items, clear_values):
    try:
        print(action.__name__, action({'a': 1, 'b': 2}))
    except RuntimeError as error:
        print(action.__name__, error)
d = {'a': 1, 'b': 2}
it = iter(d)
print(next(it))
d['c'] = 3
for _ in range(2):
    try:
        next(it)
    except (RuntimeError, StopIteration) as error:
        print(type(error).__name__, error)
for k in list(d):
    del d[k]
print(d)
