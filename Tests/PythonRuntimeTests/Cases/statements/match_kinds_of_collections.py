# What is matched as a sequence and what as a mapping, and how little is asked of it.
import collections
import collections.abc
import types


class Asked(collections.abc.Sequence):
    def __init__(self, length):
        self.length = length

    def __len__(self):
        print("length", end=" ")
        return self.length

    def __getitem__(self, index):
        print("item", index, end=" ")
        if index >= self.length:
            raise IndexError
        return index * 10


def ask(length):
    match Asked(length):
        case [] | [_]:
            return "short"
        case [first, *_, 40 as last]:
            return first, last
        case [_, second, *_]:
            return second


for length in 0, 1, 2, 5, 9:
    print(ask(length))
match Asked(3):
    case [*_]:
        print("anything")
match Asked(3):
    case [*items]:
        print(items)
match range(1 << 40):
    case [a, b, *_, c]:
        print(a, b, c)


def kind(value):
    match value:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"
    return None


class Mine(collections.abc.Mapping):
    def __init__(self, **items):
        self.items_ = items

    def __getitem__(self, key):
        return self.items_[key]

    def __iter__(self):
        return iter(self.items_)

    def __len__(self):
        return len(self.items_)


Point = collections.namedtuple("Point", "x y")
for value in ([], (1,), range(2), "text", b"bytes", bytearray(b"b"), {1}, {}, Point(1, 2), Mine(a=1), memoryview(b"m"),
              collections.deque(), collections.OrderedDict(), collections.Counter(), collections.UserDict(),
              collections.UserList(), collections.UserString("t"), types.MappingProxyType({}), iter([]), None):
    print(type(value).__name__, kind(value))


class Both(collections.UserDict, Asked):
    pass


class BothToo(Asked, collections.UserDict):
    pass


print(kind(Both.__new__(Both)), kind(BothToo.__new__(BothToo)))


class Plain:
    def __len__(self):
        return 0


class Heir(Plain):
    pass


print(kind(Plain()), kind(Heir()))
collections.abc.Sequence.register(Plain)
print(kind(Plain()), kind(Heir()))


class Sequence:
    pass


print(kind(Sequence()))
match Mine(a=1, b=2, c=3):
    case {"a": 1, **rest}:
        print(rest)


class Keys:
    first = "k"
    second = "k"


try:
    match {"k": 1, "l": 2}:
        case {Keys.first: 1, Keys.second: 1}:
            print("matched")
except ValueError as e:
    print(e)
