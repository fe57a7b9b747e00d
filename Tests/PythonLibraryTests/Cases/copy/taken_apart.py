# What objects say of how to make them again.
import copy
import copyreg


class Plain:
    def __init__(self):
        self.x = [1]


class Slotted:
    __slots__ = ("a", "_b")

    def __init__(self):
        self.a = 1


class Both(Slotted):
    pass


class Numbers(list):
    pass


class Word(str):
    pass


def show(value):
    maker, arguments, *rest = value.__reduce_ex__(4)
    rest = [list(each) if hasattr(each, "__next__") else each for each in rest]
    print(maker.__name__, arguments, rest)


plain, both, numbers, word = Plain(), Both(), Numbers([1, 2]), Word("hi")
both.extra = 3
numbers.name = "n"
for value in plain, Slotted(), both, numbers, word, 1 + 2j, range(3), slice(1, 2), list[int]:
    show(value)
print(plain.__getstate__(), Plain.__new__(Plain).__getstate__(), both.__getstate__(), object().__getstate__())
print(plain.__reduce_ex__(1)[1:], plain.__reduce__()[0] is copyreg._reconstructor)

copied = copy.deepcopy(both)
print(copied.a, copied.extra, hasattr(copied, "_b"))
copied = copy.copy(numbers)
print(copied, copied.name, type(copied).__name__)


class Hidden:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return super().__getattribute__(name)


for copier in copy.copy, copy.deepcopy:
    try:
        copier(Hidden())
    except copy.Error as error:
        print(error)


class Money:
    def __init__(self, amount):
        self.amount = amount


copyreg.pickle(Money, lambda money: (Money, (money.amount * 2,)))
print(copy.copy(Money(2)).amount, copy.deepcopy(Money([1])).amount)
for value in (x for x in "ab"), copy:
    try:
        copy.copy(value)
    except TypeError as error:
        print(error)
