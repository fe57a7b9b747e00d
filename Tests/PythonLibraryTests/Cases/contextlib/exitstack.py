from contextlib import ExitStack, contextmanager
@contextmanager
def step(name, fail=False):
    print('enter', name)
    try:
        yield name
    finally:
        print('exit', name)
with ExitStack() as stack:
    names = [stack.enter_context(step(n)) for n in 'ab']
    stack.callback(print, 'callback', 1, sep='-')
    @stack.callback
    def last():
        print('decorated callback')
    print(names)
def swallow(kind, value, trace):
    print('saw', kind.__name__, value)
    return True
with ExitStack() as stack:
    stack.push(swallow)
    stack.enter_context(step('c'))
    raise ValueError('boom')
print('survived')
with ExitStack() as stack:
    stack.enter_context(step('kept'))
    later = stack.pop_all()
print('not yet closed')
later.close()
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError('first')
except ZeroDivisionError as error:
    print(error, repr(error.__context__))
try:
    ExitStack().enter_context(5)
except TypeError as error:
    print(error)
