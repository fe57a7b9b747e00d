def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Default(dict):
    def __missing__(self, key):
        return '<' + key + '>'
print('{a} {b}'.format_map({'a': 1, 'b': 2}))
print('{a} {c}'.format_map(Default(a=1)))
print('{a[x]} {b.real}'.format_map({'a': {'x': 5}, 'b': 2}))
print('{x!r:>6}|{y:.2f}'.format_map({'x': 'q', 'y': 3.14159}))
print('{{}}'.format_map({}), 'plain'.format_map(None))
print('{a:{w}}|'.format_map({'a': 1, 'w': 4}))
attempt(lambda: '{a}'.format_map({}))
attempt(lambda: '{}'.format_map({'': 1}))
attempt(lambda: '{0}'.format_map({'0': 1}))
attempt(lambda: '{a}'.format_map(5))
attempt(lambda: '{a'.format_map({'a': 1}))
attempt(lambda: '{a}'.format_map())
