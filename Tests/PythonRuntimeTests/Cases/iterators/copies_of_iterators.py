import copy
import pickle


def follow(make):
    it = make()
    for _ in range(3):
        print(list(copy.copy(it)), list(pickle.loads(pickle.dumps(it))), end=" ")
        try:
            next(it)
        except StopIteration:
            print("at the end", end=" ")
    print()


for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2)), lambda: iter(range(5)), lambda: iter(range(9, 0, -4)),
             lambda: iter("abc"), lambda: iter("äb"), lambda: iter(b"xy"), lambda: iter(bytearray(b"xy")),
             lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.items()), lambda: iter({1: 2, 3: 4}.values()),
             lambda: iter({5}), lambda: reversed([1, 2, 3]), lambda: reversed((1, 2)), lambda: reversed({1: 2, 3: 4}),
             lambda: enumerate("ab", 5)):
    follow(make)
z = zip([1, 2, 3], "abc")
next(z)
print(list(copy.copy(z)))
z = zip([1, 2, 3], "ab", strict=True)
next(z)
try:
    print(list(pickle.loads(pickle.dumps(z))))
except ValueError as e:
    print(e)
print(list(pickle.loads(pickle.dumps(map(abs, [-1, -2])))), list(pickle.loads(pickle.dumps(filter(None, [0, 1])))))
print(iter([1]).__reduce__()[1:], iter(()).__reduce__()[1:], enumerate([3]).__reduce__()[1][1])
it = iter([1, 2, 3])
it.__setstate__(2)
print(list(it))
it = iter("abc")
it.__setstate__(-5)
print(list(it))
it = reversed([1, 2, 3])
it.__setstate__(0)
print(list(it))


class Counted:
    def __getitem__(self, index):
        if index < 3:
            return index
        raise IndexError


it = iter(Counted())
next(it)
print(list(copy.copy(it)), list(it), list(copy.copy(it)))
numbers = [1, 2]
it = iter(numbers)
next(it)
other = copy.copy(it)
numbers.append(3)
print(list(it), list(other), list(copy.deepcopy(iter(numbers))))
for refuse in copy.copy, pickle.dumps:
    try:
        refuse(x for x in [])
    except TypeError as e:
        print(e)
