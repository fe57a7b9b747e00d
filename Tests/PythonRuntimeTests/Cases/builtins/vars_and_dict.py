def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Box:
    size = 3
    def __init__(self, **items):
        self.__dict__.update(items)
b = Box(a=1, b=[2])
vars(b)['c'] = 'added'
print(vars(b), b.c, b.__dict__ is vars(b))
print(sorted(k for k in vars(Box) if not k.startswith('__')))
print(vars(Box)['size'], type(vars(Box)).__name__)
b.__dict__['size'] = 'instance wins'
print(b.size, Box.size, {**vars(b)}, len(vars(b)), vars() is globals(), 'Box' in vars())
del b.__dict__['size']
print(b.size, vars(Box()))
b.__dict__ = {'fresh': True}
print(b.fresh, vars(b), hasattr(b, 'a'))
class Slotted:
    __slots__ = ('x',)
attempt(lambda: vars(5))
attempt(lambda: vars([]))
attempt(lambda: vars(Slotted()))
attempt(lambda: vars(1, 2))
attempt(lambda: vars(Box).update(x=1))
attempt(lambda: setattr(b, '__dict__', 5))
