# Ranges whose elements are objects of Python.
import numpy as np


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: np.arange(3, dtype=object))
show(lambda: np.arange(1, 2, 0.1, dtype=object))
show(lambda: np.arange(0, dtype=object))
show(lambda: np.arange(5.0, dtype="O"))
show(lambda: np.arange(3, 0, -1, dtype=object))
show(lambda: np.arange(5, 2, dtype=object))
show(lambda: np.arange(3, dtype=str))
show(lambda: np.arange(30, dtype=object) ** 20)
show(lambda: np.arange(1, 26, dtype=object).prod())
