def f(a, b=2, *args, c, d=4, **kw):
    """Text."""
    local = 1
    return local


f.count = 0
f.tags = ["x"]
f.count += 1
print(f.count, f.tags, f.__dict__)
print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__)
code = f.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount)
print(code.co_varnames, code.co_firstlineno, code.co_nlocals)
f.__name__ = "renamed"
print(f.__name__, f.__code__.co_name, repr(f).split(" at ")[0])
f.__defaults__ = (20,)
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
try:
    f.missing
except AttributeError as e:
    print(e)
del f.count
print(hasattr(f, "count"), callable(f), type(f))
try:
    f.__code__ = 1
except TypeError as e:
    print(e)
print(f.__globals__ is globals())
