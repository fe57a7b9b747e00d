from functools import singledispatch, singledispatchmethod
@singledispatch
def show(x, extra=None):
    return f'object {x!r}'
@show.register
def _(x: int, extra=None):
    return f'int {x}'
@show.register(list)
def show_list(x, extra=None):
    return [show(i) for i in x]
@show.register(float)
@show.register(str)
def _(x, extra=None):
    return f'{type(x).__name__} {x} {extra}'
print(show(1), show(True), show([1, 'a', None]), show(2.5, 'e'), show({}), show('s', extra=1), show_list([1]))
print(show.dispatch(bool) is show.dispatch(int), sorted(t.__name__ for t in show.registry), show.__name__)
class Base: pass
class Child(Base): pass
show.register(Base, lambda x: 'base')
print(show(Child()), show(Base()))
class Negator:
    @singledispatchmethod
    def neg(self, x):
        raise NotImplementedError(f'cannot negate {x!r}')
    @neg.register
    def _(self, x: int):
        return -x
    @neg.register
    def _(self, x: bool):
        return not x
print(Negator().neg(5), Negator().neg(True))
for action in (lambda: Negator().neg('a'), lambda: show(), lambda: show.register(5)):
    try:
        action()
    except (NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)
