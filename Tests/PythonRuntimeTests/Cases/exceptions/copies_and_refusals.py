import copy
import pickle

for e in (OSError(2, "missing", "file"), OSError(2, "missing", "a", None, "b"), OSError("text"),
          ImportError("m", name="n", path="p"), KeyError("k"), StopIteration(3), SystemExit(4)):
    for made in copy.copy(e), copy.deepcopy(e), pickle.loads(pickle.dumps(e)):
        print(repr(made), [getattr(made, n, None) for n in ("errno", "filename", "filename2", "name", "path", "value", "code")])


class Coded(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.code = 5


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}-{b}")


e = Coded("c")
e.add_note("note")
made = copy.copy(e)
print(repr(made), made.code, made.__notes__, e.__reduce__())
try:
    copy.copy(Two(1, 2))
except TypeError as x:
    print(x)
e.__setstate__({"code": 6, "more": 7})
print(e.code, e.more)
for attribute in "__cause__", "__context__", "__traceback__", "args":
    try:
        delattr(e, attribute)
    except TypeError as x:
        print(x)
e.__notes__ = 42
try:
    e.add_note("refused")
except TypeError as x:
    print(x)
