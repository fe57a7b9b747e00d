import types
import importlib
from _modules import versioned

print(versioned.loads, versioned.value)
versioned.value = "changed"
versioned.extra = "kept"
same = importlib.reload(versioned)
print(same is versioned, versioned.loads, versioned.value, versioned.extra)
m = types.ModuleType("made", "text")
m.x = 1
print(m.__name__, m.__doc__, m.x, vars(m)["x"])
exec("y = x + 1\ndef f(): return y", m.__dict__)
print(m.y, m.f(), m.f.__module__)
import sys

sys.modules["made"] = m
import made
from made import f

print(made is m, f())
try:
    made.missing
except AttributeError as e:
    print(e)


def module_getattr(name):
    if name == "dynamic":
        return "computed"
    raise AttributeError(f"no {name}")


m.__getattr__ = module_getattr
print(m.dynamic, getattr(m, "other", "default"))
try:
    importlib.reload(5)
except TypeError as e:
    print(e)
