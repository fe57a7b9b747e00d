def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from functools import partial
def f(a, b=2, *args, c=3, **rest):
    return a, b, args, c, rest
p = partial(f, 1, c='c')
print(p(), p(5), p(5, 6, 7), p(c='over'), p(z=9), p.func is f, p.args, p.keywords)
basetwo = partial(int, base=2)
print(basetwo('1010'), list(map(partial(pow, 2), range(5))), partial(print, 'a', sep='-', end='!\n')('b'),
      sorted('bA', key=partial(str.lower)), partial(max, 5)(3))
q = partial(p, 'more')
print(q.args, q.keywords, q.func is f, q(), partial(len).func is len, partial(f)(1))
print(repr(partial(int, base=2)), repr(partial(pow, 2)), partial(int))
print(callable(p), isinstance(p, partial), hasattr(p, '__name__'))
p.note = 'attributes'
print(p.note, p.__doc__ is not None)
attempt(lambda: partial())
attempt(lambda: partial(5))
attempt(lambda: p(1, b=2))
attempt(lambda: partial(f)())
attempt(lambda: partial(len, [1])(2))
