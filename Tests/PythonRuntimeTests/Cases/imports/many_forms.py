import math, sys, os.path
import os.path as path
from math import (
    sin,
    cos as cosine,
    pi,
)
from collections import OrderedDict, defaultdict as dd
import collections.abc
import math as m, sys as s

print(math is m, sys is s, os.path is path, cosine(0), sin(0), pi == m.pi)
print(dd(int)["x"], OrderedDict(a=1)["a"], collections.abc.Iterable.__name__, collections.OrderedDict is OrderedDict)
print(path.join("a", "b"), os.path.basename("x/y.txt"), path.splitext("f.tar.gz"))
print(sys)
print(type(math), math.__name__, math.__doc__ is not None)
from math import pi as PI, e as E; print(PI > E)
import importlib

mod = importlib.import_module("math")
print(mod is math, importlib.import_module("collections.abc") is collections.abc)
try:
    importlib.import_module("no.such")
except ModuleNotFoundError as e:
    print(e)
print(__import__("os.path").__name__ == "os", __import__("math") is math)
