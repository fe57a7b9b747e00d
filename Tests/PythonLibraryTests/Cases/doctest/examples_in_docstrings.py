"""Examples of the module itself.

>>> 1 + 1
2
"""
import doctest

__file__ = __file__.rpartition("/")[2]


def factorial(n):
    """Return n!.

    >>> factorial(5)
    120
    >>> [factorial(i) for i in range(4)]
    [1, 1, 2, 6]
    >>> factorial(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must be >= 0
    """
    if n < 0:
        raise ValueError("n must be >= 0")
    return 1 if n < 2 else n * factorial(n - 1)


def wrong(x):
    """
    >>> wrong(2)
    5
    >>> wrong(3)
    >>> y = wrong(1)
    >>> print("a"); print(); print("b")
    a
    <BLANKLINE>
    b
    >>> print(1)
    """
    return x * 2


def raising(x):
    '''Raises.

    >>> raising("x")
    4
    '''
    return int(x)


class Point:
    """A point.

    >>> p = Point(1, 2)
    >>> p
    Point(1, 2)
    >>> for c in (p.x,
    ...           p.y):
    ...     print(c)
    1
    2
    """

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def far(self):
        """
        >>> Point(3, 4).far()
        5.0
        >>> Point(1, 1).far()       # doctest: +ELLIPSIS
        1.41...
        >>> list(range(20))         # doctest: +NORMALIZE_WHITESPACE
        [0,   1,  2,  3,  4,  5,  6,  7,  8,  9,
        10,  11, 12, 13, 14, 15, 16, 17, 18, 19]
        >>> 1 / 0                   # doctest: +SKIP
        """
        return (self.x**2 + self.y**2) ** 0.5

    @property
    def sum(self):
        """
        >>> Point(1, 2).sum
        4
        """
        return self.x + self.y

    @staticmethod
    def origin():
        """
        >>> Point.origin()
        Point(0, 0)
        """
        return Point(0, 0)


def undocumented():
    pass


if __name__ == "__main__":
    import io
    from contextlib import redirect_stdout

    kept = {"raising": raising}
    del raising
    print(doctest.testmod())
    print(doctest.testmod(verbose=True))
    doctest.run_docstring_examples(factorial, globals(), verbose=True, name="factorial")
    doctest.run_docstring_examples(wrong, globals())
    text = io.StringIO()
    with redirect_stdout(text):
        doctest.run_docstring_examples(kept["raising"], kept)
    print(text.getvalue().splitlines()[2:6], text.getvalue().splitlines()[7:10], text.getvalue().splitlines()[-1])
    parser = doctest.DocTestParser()
    for example in parser.get_examples(wrong.__doc__):
        print(repr(example.source), repr(example.want), example.lineno, example.indent)
    print(doctest.OutputChecker().check_output("a...z\n", "abcz\n", doctest.ELLIPSIS), doctest.DocTestFinder().find(factorial))
    for bad in (">>>1", ">>> f()\n  x"):
        try:
            print(len(parser.get_examples("text\n" + bad)))
        except ValueError as error:
            print(error)
