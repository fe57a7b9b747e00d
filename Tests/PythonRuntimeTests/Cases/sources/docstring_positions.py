"""Module docstring."""
"second string is not"
print(__doc__)


class A:
    "class docstring"
    "another"


class B:
    x = 1
    "too late"


class C: "on one line"


def f(): "function docstring on one line"


def g():
    ("parenthesised " "and joined")


def h():
    # comment first
    """after a comment"""


def i():
    pass; "after a semicolon"


def j():
    b"bytes are no docstring"


def k():
    "a" + "b"


def m():
    """
    Indented

      more
    """


print(A.__doc__, B.__doc__, C.__doc__, f.__doc__, g.__doc__, h.__doc__, i.__doc__, j.__doc__, k.__doc__, sep=" | ")
print(repr(m.__doc__))
