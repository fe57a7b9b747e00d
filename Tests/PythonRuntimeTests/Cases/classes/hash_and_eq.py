class Key:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __eq__(self, other):
        return (self.a, self.b) == (other.a, other.b)

    def __hash__(self):
        return hash((self.a, self.b))


d = {Key(1, 2): "first"}
print(d[Key(1, 2)], Key(1, 2) in d, Key(2, 1) in d, len({Key(1, 2), Key(1, 2), Key(3, 4)}))


class EqOnly:
    def __eq__(self, other):
        return True


class HashAgain(EqOnly):
    __hash__ = object.__hash__


class Unhashable:
    __hash__ = None


class BadHash:
    def __hash__(self):
        return "text"


class SameHash:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __repr__(self):
        return f"S{self.n}"


for make in (EqOnly, Unhashable, BadHash):
    try:
        {make(): 1}
    except TypeError as e:
        print(e)
print(len({HashAgain(): 1}), EqOnly.__hash__, hash(SameHash(1)))
print({SameHash(1): "a", SameHash(2): "b"})
print(hash(True) == hash(1) == hash(1.0), hash(-1) == hash(-2), hash((1, 2)) == hash((1, 2)), hash(2**61 - 1))
for bad in ([1], {1: 2}, {3}, ([],), bytearray(b"x")):
    try:
        hash(bad)
    except TypeError as e:
        print(e)
