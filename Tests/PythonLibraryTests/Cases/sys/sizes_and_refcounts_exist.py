import sys
print(sys.getsizeof([]) > 0, sys.getsizeof([1] * 100) > sys.getsizeof([]))
print(isinstance(sys.getsizeof('abc'), int), sys.getrefcount([]) >= 1)
print(sys.intern('name') is sys.intern('na' + 'me'), sys.intern('x'), sys.getsizeof(10 ** 100) > sys.getsizeof(1))
print(sys.path[0] == '' or isinstance(sys.path[0], str), sys.modules['sys'] is sys, sys.modules[__name__].__name__)
import math
print(sys.modules['math'] is math, 'math' in sys.modules, 'no_such' in sys.modules, sys.modules.get('no_such'))
sys.modules['made_up'] = math
import made_up
print(made_up is math)
sys.modules['blocked'] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
