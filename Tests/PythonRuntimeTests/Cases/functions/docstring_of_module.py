"""What this program is for."""
print(__doc__)
x = 1
"another string"
print(__doc__ is not None)


def f():
    return __doc__


print(f())
__doc__ = "replaced"
print(f())
print(__name__)
