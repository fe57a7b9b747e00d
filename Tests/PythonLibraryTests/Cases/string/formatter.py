import string
f = string.Formatter()
print(f.format('{} {x!r:>5}', 1, x='a'))
print(f.vformat('{0}-{k}', ('a',), {'k': 'b'}))
print(list(f.parse('a{0:>5}b{x.y!r}{{c}}')), list(f.parse('')))
class Loud(string.Formatter):
    def format_field(self, value, spec):
        return super().format_field(value, spec).upper()
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)
    def convert_field(self, value, conversion):
        return str(value)[::-1] if conversion == 'z' else super().convert_field(value, conversion)
l = Loud()
print(l.format('{name} {other!r} {0}', 'pos', name='ann'))
print(l.format('{x!z}', x='abc'), l.format('{:.2f}', 3.14159))
print(f.get_field('0.real', (5,), {}))
for action in (lambda: f.format('{'), lambda: f.format('{} {}', 1), lambda: f.format('{x}'), lambda: f.format()):
    try:
        print(action())
    except (ValueError, IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
