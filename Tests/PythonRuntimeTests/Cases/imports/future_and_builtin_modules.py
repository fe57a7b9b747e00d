from __future__ import annotations, division, print_function

import __future__
import builtins
import sys

print(__future__.annotations.compiler_flag > 0, builtins.len is len, builtins.print is print)
print("builtins" in sys.modules, __builtins__ is builtins)


def f(x: NotDefinedAnywhere = 3) -> Also.Missing:
    return x


print(f.__annotations__, f())
for name in (
    "math", "random", "time", "os", "json", "re", "itertools", "functools", "collections", "copy", "string",
    "operator", "typing"
):
    module = __import__(name)
    print(module.__name__, end=" ")
print()
print(sys.version_info >= (3, 11), sys.version_info[0], sys.maxsize == 2**63 - 1, sys.byteorder)
print(sys.argv[0].endswith(".py"), len(sys.argv), isinstance(sys.path[0], str))
