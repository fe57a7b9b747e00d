# A `Value` of micrograd holds a float, or an int of at most 2**53; `_prev` cannot be set, and only leaves are copied.
# Cause: it is a slot of a graph of numbers. In exchange `tanh`, `exp`, `log` and `sigmoid` are there.
import copy
from micrograd.engine import Value

for attempt in (
    lambda: Value(2) ** 60, lambda: Value(10 ** 20), lambda: Value(-1.0) ** 0.5, lambda: Value('text'), lambda: Value(1) + 1j,
    lambda: setattr(Value(1), '_prev', set()), lambda: copy.deepcopy(Value(1) + 2),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(Value(True), Value(0.0).sigmoid(), Value(0).exp(), Value(1).log(), Value(0).tanh())
