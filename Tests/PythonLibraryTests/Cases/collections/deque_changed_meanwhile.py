# A deque that changes while it is compared or walked through.
from collections import deque


class Meddler:
    def __eq__(self, other):
        d.append(1)
        return False


for ask in (lambda: 5 in d, lambda: d.count(5), lambda: d.index(5), lambda: d.remove(5), lambda: [d.append(x) for x in d]):
    d = deque([Meddler(), 2, 3])
    try:
        print(ask())
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)


class Named(deque):
    __slots__ = ("x", "y", "__dict__")


d = Named("abc", maxlen=5)
d.x, d.z = ["x"], 3
import copy
import pickle
e = copy.deepcopy(d)
print(e, e.x, e.z, hasattr(e, "y"))
print(d.__reduce__()[:3])
