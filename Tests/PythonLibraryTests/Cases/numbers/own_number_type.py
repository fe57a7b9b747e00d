import numbers, math
class Money(numbers.Real):
    def __init__(self, cents):
        self.cents = cents
    def __repr__(self): return f'Money({self.cents})'
    def __float__(self): return self.cents / 100
    def __trunc__(self): return int(self.cents / 100)
    def __floor__(self): return self.cents // 100
    def __ceil__(self): return -(-self.cents // 100)
    def __round__(self, n=None): return round(float(self), n)
    def __add__(self, other): return Money(self.cents + (other.cents if isinstance(other,
                                                                                   Money) else int(other * 100)))
    __radd__ = __add__
    def __mul__(self, other): return Money(round(self.cents * other))
    __rmul__ = __mul__
    def __neg__(self): return Money(-self.cents)
    def __pos__(self): return self
    def __abs__(self): return Money(abs(self.cents))
    def __eq__(self, other): return float(self) == float(other)
    def __lt__(self, other): return float(self) < float(other)
    def __le__(self, other): return float(self) <= float(other)
    def __floordiv__(self, other): return float(self) // other
    def __mod__(self, other): return float(self) % other
    def __truediv__(self, other): return float(self) / other
    def __pow__(self, other): return float(self) ** other
    __rfloordiv__ = __rmod__ = __rtruediv__ = __rpow__ = lambda self, other: NotImplemented
m = Money(1250)
print(m + 1, 1 + m, m * 2, 2 * m, -m, abs(-m), m - 1, 20 - m, float(m))
print(math.trunc(m), math.floor(m), math.ceil(m), round(m), m == 12.5)
print(m < 13, divmod(m, 5))
print(complex(m), m.real, m.imag, m.conjugate(), isinstance(m, numbers.Real))
print(isinstance(m, numbers.Rational), sum([m, Money(50)]), bool(m), max(m, Money(5)))
print(math.sqrt(m), f'{float(m):.2f}')
try:
    5 / m
except TypeError as error:
    print(error)
