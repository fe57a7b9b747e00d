a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, id(a) == id(b), id(a) == id(c), id(a) == id(a), isinstance(id(a), int))
print(id(None) == id(None))
print(None is None, True is True, (1 < 2) is True, [] is [])
print(a is not c, not a is c, int is int, type(5) is int)
print(print is print)
def f():
    pass
print(f is f, f.__call__ is f.__call__, a.append is a.append, a.append == a.append, a.append == c.append)
x = y = {}
x['k'] = 1
print(y, x is y, x is not dict(x), ... is Ellipsis, NotImplemented is NotImplemented)
copies = [[]] * 3
print([copies[0] is item for item in copies])
print(len({id(item) for item in copies}))
print(len({id(item) for item in [[] for _ in range(3)]}) >= 1)
