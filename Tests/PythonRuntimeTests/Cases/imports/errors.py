import sys


def attempt(source):
    try:
        exec(source, {})
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", str(e).split(" (")[0], "|", getattr(e, "name", None))


attempt("import nothing_here")
attempt("import nothing_here.sub")
attempt("from nothing_here import x")
attempt("import math.nothing")
attempt("from math import nothing")
attempt("from math import pi, nothing")
attempt("import sys.path")
attempt("from sys import nothing")
attempt("import os.nothing")
attempt("from collections import nothing")
attempt("from os.path import nothing")
attempt("import _modules.nothing")
attempt("from _modules import nothing")
attempt("from _modules.nothing import x")
attempt("from _modules.simple import nothing")
attempt("from . import x")
attempt("from .. import x")
attempt("from .a import x")
attempt("__import__('nothing_here')")
attempt("__import__('')")
attempt("__import__(5)")
print(issubclass(ModuleNotFoundError, ImportError))
try:
    import nothing_here
except ImportError:
    nothing_here = None
print(nothing_here)
