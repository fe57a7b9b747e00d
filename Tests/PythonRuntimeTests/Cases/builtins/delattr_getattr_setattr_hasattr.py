def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Box:
    kind = 'class'
    def __init__(self):
        self.x = 1
    @property
    def fixed(self):
        return 'p'
b = Box()
setattr(b, 'y', 2); setattr(b, 'odd name', 3)
print(getattr(b, 'x'), getattr(b, 'y'), getattr(b, 'odd name'))
print(getattr(b, 'z', 'default'), getattr(b, 'kind'), getattr(Box, 'kind'))
print(getattr(b, 'fixed'))
print(hasattr(b, 'x'), hasattr(b, 'z'), hasattr(b, 'kind'))
print(hasattr(5, 'real'), hasattr(b, '__len__'), vars(b))
print(getattr('abc', 'upper')())
print(setattr(Box, 'kind', 'changed'), b.kind, delattr(b, 'x'), hasattr(b, 'x'), vars(b))
attempt(lambda: getattr(b, 'z'))
attempt(lambda: getattr(b, 5))
attempt(lambda: getattr(b))
attempt(lambda: getattr(b, 'a', 1, 2))
attempt(lambda: delattr(b, 'z'))
attempt(lambda: delattr(b, 'kind'))
attempt(lambda: setattr(b, 'fixed', 1))
attempt(lambda: delattr(b, 'fixed'))
attempt(lambda: setattr(b, 'only'))
attempt(lambda: setattr(5, 'x', 1))
attempt(lambda: setattr(b, 5, 1))
attempt(lambda: hasattr(b, 5))
attempt(lambda: getattr(5, 'nope'))
attempt(lambda: getattr(int, 'nope'))
attempt(lambda: setattr(int, 'x', 1))
