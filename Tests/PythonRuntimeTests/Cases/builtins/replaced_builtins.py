import builtins
import io
import sys


def measure():
    return len([1, 2]), abs(-3)


print(measure())
length, builtins.len = len, lambda x: "patched"
print(measure())
builtins.len = length
print(measure())
del builtins.abs
try:
    measure()
except NameError as e:
    print(e)


def original(x):
    return x if x >= 0 else -x


builtins.abs = original
print(measure())

# `input` reads from whatever stands in `sys.stdin`.
sys.stdin = io.StringIO("first\nsecond\n\n最後")
try:
    while True:
        print(repr(input("> ")))
except EOFError as e:
    print(e)


class Lines:
    def readline(self):
        return 3


sys.stdin = Lines()
try:
    input()
except TypeError as e:
    print(e)
sys.stdin = sys.__stdin__

# Uncaught exceptions are shown on whatever stands in `sys.stderr`.
before, sys.stderr = sys.stderr, io.StringIO()
try:
    raise KeyError("shown")
except KeyError:
    sys.excepthook(*sys.exc_info())
shown, sys.stderr = sys.stderr.getvalue(), before
print(shown.splitlines()[-1])
