from contextlib import contextmanager
@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print(f'</{name}>')
with tag('a') as value:
    print('inside', value)
with tag('b'):
    raise ValueError('swallowed')
try:
    with tag('c'):
        raise KeyError('passes through')
except KeyError as error:
    print('outer', error)
with tag('x') as x, tag('y') as y:
    print(x, y)
@tag('decorated')
def f(n):
    return n * 2
print(f(2), f(3), f.__name__)
@contextmanager
def never():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
for make in (never, twice):
    try:
        with make():
            print('body')
    except RuntimeError as error:
        print(error)
