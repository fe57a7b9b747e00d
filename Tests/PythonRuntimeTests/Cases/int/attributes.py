n = 12
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate())
print(n.as_integer_ratio(), (-7).as_integer_ratio(), True.as_integer_ratio())
print((10 ** 30).as_integer_ratio(), (0).as_integer_ratio())
print(n.__index__(), n.__int__(), n.__float__(), n.__bool__(), n.__abs__(), n.__neg__(), n.__invert__())
print(n.__add__(3), n.__radd__(3), n.__sub__(20), n.__rsub__(20), n.__add__('x'), n.__mul__(1.5))
print(n.__floordiv__(5), n.__mod__(5), n.__truediv__(5), n.__divmod__(5), n.__pow__(2), n.__pow__(5, 7))
print(n.__eq__(12), n.__eq__('12'), n.__lt__(13), n.__ge__(13), n.__hash__(), n.__str__(), n.__repr__())
print(n.__floor__(), n.__ceil__(), n.__trunc__(), n.__round__())
try:
    n.real = 5
except AttributeError as error:
    print(error)
