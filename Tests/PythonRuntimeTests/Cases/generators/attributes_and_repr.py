def f(x):
    """Text."""
    y = x
    yield y


g = f(1)
print(repr(g).split(" at ")[0], type(g).__name__, g.__name__, g.__qualname__)
print(g.gi_running, g.gi_yieldfrom, g.gi_code.co_name, g.gi_frame is None)
next(g)
print(g.gi_frame.f_locals)
print(list(g), g.gi_frame)
e = (n for n in [])
print(repr(e).split(" at ")[0], e.__name__)
for action in (lambda: len(g), lambda: g[0], lambda: g + g, lambda: g.missing, lambda: g(), lambda: next(g)):
    try:
        action()
    except (TypeError, AttributeError, StopIteration) as x:
        print(type(x).__name__, x)
print(hasattr(g, "__iter__"), hasattr(g, "__next__"), hasattr(g, "send"), bool(g))
print(f.__doc__, callable(g))
import inspect
print(inspect.isgeneratorfunction(f), inspect.isgenerator(g))
