x = 2.5
print(x.real, x.imag, x.conjugate(), x.__int__(), x.__trunc__(), x.__floor__(), x.__ceil__(), x.__round__())
print(x.__bool__())
print(x.__add__(1), x.__radd__(1), x.__sub__('a'), x.__mul__(2), x.__truediv__(2), x.__floordiv__(2), x.__mod__(2))
print(x.__eq__(2.5), x.__eq__('a'), x.__lt__(3), x.__neg__(), x.__abs__(), x.__divmod__(2), x.__pow__(2))
print(x.__rpow__(2))
print(int(2.9), int(-2.9), (2.9).__trunc__(), (-2.1).__floor__(), (-2.9).__ceil__(), int(1e18), int(-1e18))
print(type(x), type(x).__name__, isinstance(x, float), isinstance(x, int), isinstance(True, float))
try:
    x.value = 1
except AttributeError as error:
    print(error)
