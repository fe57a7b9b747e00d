import inspect
def f(a, b: int = 2, /, c='x', *args, d, e: str = 'y', **kw) -> bool:
    pass
s = inspect.signature(f)
print(s, repr(s.parameters['b']), list(s.parameters), s.return_annotation)
print([str(p.kind) for p in s.parameters.values()])
print([p.default is p.empty for p in s.parameters.values()])
print(s.parameters['a'], s.parameters['args'], s.parameters['kw'], s.parameters['b'].annotation)
print(s.parameters['e'].name, s.parameters['d'].kind.description)
print(s.parameters['c'].kind == inspect.Parameter.POSITIONAL_OR_KEYWORD)
class C:
    def __init__(self, x, y=1): pass
    def method(self, z): pass
    @classmethod
    def make(cls, n): pass
    @staticmethod
    def static(m): pass
    def __call__(self, q, *, r=None): pass
for thing in (C, C.method, C(1).method, C.make, C.static, C(1), lambda x, *, y: x, lambda: 0, lambda *a, **k: 0,
              lambda a=[1], b={'k': None}: 0):
    print(inspect.signature(thing))
import functools
print(inspect.signature(functools.partial(f, 1, d=5)))
print(inspect.signature(functools.wraps(f)(lambda *a: 0)), s == inspect.signature(f))
print(s.replace(return_annotation=int))
for bad in (5, 'text'):
    try:
        inspect.signature(bad)
    except TypeError as error:
        print(error)
