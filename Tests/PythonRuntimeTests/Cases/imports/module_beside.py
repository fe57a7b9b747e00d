import _modules.simple
from _modules import simple
from _modules.simple import value, double as twice

print(_modules.simple.value, simple.value, value)
print(simple.double(4), twice(5), simple.double is twice)
print(simple.__name__, simple.__doc__, simple.__file__.endswith("simple.py"))
print(_modules.simple is simple, type(simple))
simple.value = "changed"
print(simple.value, value, simple.read())
simple.added = 1
print(simple.added, hasattr(simple, "missing"))
try:
    simple.missing
except AttributeError as e:
    print(e)
del simple.added
print([n for n in dir(simple) if not n.startswith("__")])
import _modules.simple as alias

print(alias is simple, alias.value)
