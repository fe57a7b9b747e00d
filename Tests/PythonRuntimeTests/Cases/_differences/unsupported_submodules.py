"""What a library has in a module that Lectern lacks is unsupported by name, however it is asked for."""
for statement in ("from matplotlib import testing", "from torch import fft", "from numpy import ctypeslib"):
    try:
        exec(statement)
    except ImportError as error:
        print(error)
try:
    from matplotlib import nosuch
except ImportError as error:
    print(error)
