import sys
print()
print(1, 'a', None, [1], 2.5)
print('a', 'b', sep='')
print('a', 'b', sep=', ', end='!\n')
print('no newline', end='')
print('', 'x')
print(*[1, 2, 3], sep='\n')
print('a', 'b', sep=None, end=None)
print('to stdout', file=sys.stdout, flush=True)
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
w = Writer()
print(1, 'two', sep='-', file=w)
print(file=w)
print('x', end='', file=w)
print(w.parts, print('returned'), sep=' ')
for arguments in (dict(sep=1), dict(end=5), dict(file=5), dict(bogus=1), dict(sep=b'')):
    try:
        print('a', **arguments)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print('tab\tquote\'s "x" \\ 中文 🙂', ascii('é'), sep='|')
print(print, len, int, sep=' ; ')
