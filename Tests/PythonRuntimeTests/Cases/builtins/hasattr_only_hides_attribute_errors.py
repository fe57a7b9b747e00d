class Careful:
    @property
    def missing(self):
        raise AttributeError('gone')
    @property
    def broken(self):
        raise ValueError('broken')
    def __getattr__(self, name):
        if name.startswith('dyn'):
            return name.upper()
        raise AttributeError(f'no {name} here')

c = Careful()
print(hasattr(c, 'missing'), hasattr(c, 'dynamic'))
print(hasattr(c, 'other'), getattr(c, 'other', 5))
print(getattr(c, 'dyn_x'), c.dynamo)
for name in ('broken',):
    try:
        hasattr(c, name)
    except ValueError as error:
        print(error)
    try:
        getattr(c, name, 'default')
    except ValueError as error:
        print(error)
try:
    c.other
except AttributeError as error:
    print(error)
try:
    c.missing
except AttributeError as error:
    print(error)
