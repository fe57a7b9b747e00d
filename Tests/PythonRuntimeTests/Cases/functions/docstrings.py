def f():
    """One line."""


def g():
    """
    Several lines.

      Indented more.
    """
    return 1


def h():
    "plain quotes"
    "not part of it"


def k():
    x = 1
    "not a docstring"


def fstring():
    f"not a docstring either"


def joined():
    "two " "pieces"


class C:
    """Class text."""

    def m(self):
        r"""raw \n text"""


lam = lambda: "value"
print(repr(f.__doc__))
print(repr(g.__doc__))
print(h.__doc__, k.__doc__, fstring.__doc__, joined.__doc__)
print(C.__doc__, C.m.__doc__, C().__doc__, lam.__doc__)
f.__doc__ = "changed"
print(f.__doc__)
del f.__doc__
print(f.__doc__)
print(__doc__)
