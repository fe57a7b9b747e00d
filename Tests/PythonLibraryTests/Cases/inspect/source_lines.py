# Which lines of the file belong to a definition.
import functools
import inspect


def twice(f):
    return f


@twice
@functools.lru_cache(maxsize=None)
def decorated(n):
    """With a docstring."""
    return n  # at the end

    # still inside


# after


class Outer:
    # first
    @twice
    class Inner:
        value = 1

    def method(self): return """
several lines
"""
    add = staticmethod(lambda a, b: (
        a + b))


def continued(m): return m and \
  m


def long(a,
         b=")"):
    if a:
        return b
# at the margin

    return a


pairs = [
    lambda: 1,
    2]

for thing in decorated, Outer, Outer.Inner, Outer.method, Outer.add, continued, long, pairs[0]:
    lines, start = inspect.getsourcelines(thing)
    print(start, len(lines))
    print("".join(lines), end="|\n")
print(decorated.__wrapped__.__code__.co_firstlineno, inspect.getsource(long.__code__) == inspect.getsource(long))
try:
    inspect.getsource(len)
except TypeError as error:
    print("TypeError")
