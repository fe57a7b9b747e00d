class Thing:
    """A thing.

    With details.
    """

    def method(self):
        """What it does."""

    @property
    def size(self):
        """How big."""
        return 1

    @staticmethod
    def s():
        "plain"


def documented(x):
    """Say x.

    >>> documented(1)
    1
    """
    return x


print(Thing.__doc__)
print(Thing.method.__doc__, Thing.size.__doc__, Thing.s.__doc__)
print(documented.__doc__)
Thing.__doc__ = "replaced"
print(Thing.__doc__, Thing().__doc__)


class NoDoc:
    pass


class Inherits(Thing):
    pass


print(NoDoc.__doc__, Inherits.__doc__, Inherits.method.__doc__)
