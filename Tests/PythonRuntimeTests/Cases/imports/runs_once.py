print("first import")
import _modules.noisy

print("second import")
import _modules.noisy
from _modules.noisy import counter

print(counter, _modules.noisy.counter)


def f():
    import _modules.noisy as inside

    inside.counter += 1
    return inside.counter


print(f(), f(), _modules.noisy.counter, counter)
import sys

print("_modules.noisy" in sys.modules, sys.modules["_modules.noisy"] is _modules.noisy)
del sys.modules["_modules.noisy"]
import _modules.noisy as again

print(again.counter, sys.modules["_modules.noisy"] is again)
