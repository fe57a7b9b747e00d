math = __import__('math')
print(math.floor(2.7), math.__name__, __import__('os.path').__name__, __import__('math') is math, type(math))
for name in ('no_such_module', 'os.nothing', ''):
    try:
        __import__(name)
    except (ImportError, ValueError) as error:
        print(type(error).__name__, error)
try:
    from math import nothing_there
except ImportError as error:
    print(str(error).split(' (')[0], error.name)
try:
    import no_such_module_at_all
except ModuleNotFoundError as error:
    print(error, error.name, isinstance(error, ImportError))
import math as m, string
from math import pi as π, floor
print(m is math, round(π, 3), floor(-0.5), string.digits)
