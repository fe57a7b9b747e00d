def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
d = {'a': 1, 2: 'two', (3, 4): 'pair', None: 'none', True: 'yes'}
print(d['a'], d[2], d[3, 4], d[None], d[True], d[1], d[1.0], d[2.0])
d['b'] = 5; d['a'] += 10; d[2] = d[2].upper()
print(d, len(d), 'a' in d, 'z' in d, 'z' not in d, (3, 4) in d, 0 in d)
del d['a'], d[2]
print(d)
attempt(lambda: d['z'])
attempt(lambda: d[99])
attempt(lambda: d[(1, 2)])
attempt(lambda: d[''])
attempt(lambda: d[[1]])
attempt(lambda: [1] in d)
attempt(lambda: {}['a']['b'])
def delete(key):
    del d[key]
attempt(lambda: delete('missing'))
attempt(lambda: delete({}))
attempt(lambda: d.a)
def attribute():
    d.x = 1
attempt(attribute)
