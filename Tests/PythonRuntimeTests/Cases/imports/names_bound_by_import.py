import os.path

print("os" in globals(), "path" in globals())
import os.path as p

print("p" in globals(), p is os.path)
from os import path

print(path is p)
del path
import collections.abc as cabc, collections

print(cabc is collections.abc)
from _modules.zoo.dogs import bark

print("_modules" in globals(), "zoo" in globals(), "bark" in globals(), bark.__module__)
import _modules.zoo.dogs

print("_modules" in globals(), _modules.zoo.dogs.bark is bark)
_modules = "rebound"
import _modules.zoo

print(_modules.zoo.kinds)
math = "a string called math"
import math

print(math.sqrt(4))


def local():
    import math

    math = "rebound"
    return math


print(local(), math.pi > 3)
from math import pi

pi = 3
print(pi, math.pi > 3)
