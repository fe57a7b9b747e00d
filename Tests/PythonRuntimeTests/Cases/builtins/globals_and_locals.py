x = 1
globals()['made'] = 'dynamic'
print(made, globals()['x'], '__name__' in globals(), globals()['__name__'], locals() is globals())
print('print' in globals())
def f(a, b=2, *args, key=None, **rest):
    c = 3
    return locals()
print(f(1), f(1, 5, 6, 7, key='k', z=9))
def g():
    before = dict(locals())
    x = 'local'
    locals()['x'] = 'ignored'
    return before, x, globals()['x'], sorted(locals())
print(g())
class C:
    y = 5
    names = sorted(n for n in locals() if not n.startswith('__'))
print(C.names)
def outer():
    free = 1
    def inner():
        own = free
        return sorted(locals())
    return inner()
print(outer(), [sorted(locals()) for _ in range(1)][0] != [], vars() is globals())
del globals()['made']
try:
    made
except NameError as error:
    print(error)
