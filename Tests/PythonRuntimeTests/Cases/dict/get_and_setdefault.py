def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
d = {'a': 1, 'n': None}
print(d.get('a'), d.get('z'), d.get('z', 0), d.get('n', 5), d.get('a', 9), d.get((1,)), d)
print(d.setdefault('a', 5), d.setdefault('b', []), d.setdefault('c'), d.setdefault('n', 7), d)
d.setdefault('b', []).append(1)
d.setdefault('new', {}).setdefault('inner', set()).add(1)
print(d)
attempt(lambda: d.get())
attempt(lambda: d.get('a', 1, 2))
attempt(lambda: d.get([]))
attempt(lambda: d.get('z', default=1))
attempt(lambda: d.setdefault())
attempt(lambda: d.setdefault({}, 1))
words = {}
for w in 'the cat the dog'.split():
    words[w] = words.get(w, 0) + 1
print(words, max(words, key=words.get))
