# What a partial object shows, and what it keeps.
import copy
import functools
import heapq
import operator
import pickle


def f(*args, **keywords):
    return args, keywords


p = functools.partial(f, 1, x=2)
print(p(3, y=4), vars(p), p.func is f, p.args, p.keywords)
for name in "func", "args", "keywords":
    try:
        setattr(p, name, None)
    except AttributeError as error:
        print(error)
p.note = 1
print(vars(p), copy.copy(p).note, functools.partial(p, 9).func is p)
again = pickle.loads(pickle.dumps(p))
print(again(0), again.note)
looped = functools.partial(f)
looped.__setstate__((f, (looped,), {}, None))
print(repr(looped).endswith(", ...)"))
for state in (f, (), {}), (None, (), {}, None), (f, [], {}, None):
    try:
        looped.__setstate__(state)
    except TypeError as error:
        print(error)


# Functions that CPython has in C are no methods.
class Holder:
    add = operator.add
    push = heapq.heappush
    key = functools.cmp_to_key
    total = functools.reduce
    own = f


heap = []
Holder().push(heap, 3)
print(Holder().add(1, 2), heap, Holder().total(operator.mul, [2, 3, 4]), len(Holder().own()[0]))
print(sorted([3, 1, 2], key=Holder().key(lambda a, b: b - a)))
key = functools.cmp_to_key(mycmp=lambda a, b: a - b)
print(key(obj=1) < key(2), key(3).obj, key(1) == key(1))
