from contextlib import ContextDecorator, AbstractContextManager, contextmanager
class Timer(ContextDecorator):
    def __init__(self, label):
        self.label = label
    def __enter__(self):
        print('start', self.label)
        return self
    def __exit__(self, *exc):
        print('stop', self.label, exc[0].__name__ if exc[0] else None)
        return False
@Timer('deco')
def work(x):
    print('working', x)
    return x + 1
print(work(1), work.__name__)
with Timer('with') as t:
    print(t.label)
class Minimal(AbstractContextManager):
    def __exit__(self, *exc):
        return exc[0] is ValueError
with Minimal() as m:
    raise ValueError
print(type(m).__name__, isinstance(Timer('x'), AbstractContextManager), isinstance(5, AbstractContextManager))
try:
    AbstractContextManager()
except TypeError as error:
    print(error)
@contextmanager
def changed(d, **new):
    old = {k: d[k] for k in new}
    d.update(new)
    try:
        yield d
    finally:
        d.update(old)
settings = {'lr': 0.1, 'mode': 'train'}
with changed(settings, lr=1):
    print(settings)
print(settings)
