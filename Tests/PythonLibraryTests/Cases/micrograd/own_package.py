import sys

sys.path.insert(0, '_own')
from micrograd.engine import Value

print(Value(3), Value.__module__)
try:
    import micrograd.nn
except ModuleNotFoundError as error:
    print(error)
