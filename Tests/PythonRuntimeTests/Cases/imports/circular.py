import _modules.circle_a

print(_modules.circle_a.talk())
from _modules.circle_b import talk

print(talk())
try:
    import _modules.circle_c
except ImportError as e:
    print(type(e).__name__, str(e).split(" (/")[0])
import sys

print("_modules.circle_c" in sys.modules, "_modules.circle_d" in sys.modules, "_modules.circle_a" in sys.modules)
try:
    import _modules.circle_e
except AttributeError as e:
    print(e)
