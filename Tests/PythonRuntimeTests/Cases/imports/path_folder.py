import sys

sys.path.insert(0, "_modules")
import plain
from plain import greet

print(plain.__name__, greet("ann"), plain.__package__ == "")
sys.path.pop(0)
import plain as again

print(again is plain)
try:
    import other_plain_that_is_not_there
except ModuleNotFoundError as e:
    print(e, e.name)
print(isinstance(sys.path, list), isinstance(sys.modules, dict), "plain" in sys.modules)
