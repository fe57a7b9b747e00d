import sys


def f(a, b, /, c=1, *args, d, e=2, **kw):
    """Text."""
    x = a
    return x


code = f.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_names, code.co_freevars, code.co_cellvars)
print(code.co_firstlineno, bool(code.co_flags & 4), bool(code.co_flags & 8), bool(code.co_flags & 32))
print((lambda: 0).__code__.co_name, (x for x in ()).gi_code.co_name, type(code).__name__)


def outer():
    n = 1

    def inner():
        return n

    return inner


print(outer.__code__.co_cellvars, outer().__code__.co_freevars, outer().__closure__[0].cell_contents)


def who():
    return sys._getframe(1).f_code.co_name, sys._getframe(0).f_lineno


def caller():
    return who()


print(caller())
