# Subclasses of Decimal, and arguments that are no numbers.
import copy
import math
import pickle
from decimal import Context, Decimal


class Money(Decimal):
    def __init__(self, value):
        self.note = "noted"


a, b = Money(1), Money("2.50")
print(type(a + b).__name__, type(a.max(b)).__name__, type(b.min(a)).__name__, type(copy.copy(a)).__name__, a.note)
print(type(Money.from_float(0.5)).__name__, Money.from_float(0.5).note)
print(float(Decimal("NaN123")), math.copysign(1, float(Decimal("-NaN"))))
for build in (lambda: Decimal((0.0, (4, 3), 2)), lambda: float(Decimal("sNaN")), lambda: Context().compare_total("1", 1),
              lambda: Context().copy_sign(1, "2"), lambda: Context().add(1, 2.5)):
    try:
        print(build())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(Context().radix(), Context().compare_total(1, Decimal("1.0")), Context().is_zero(0))
print(pickle.loads(pickle.dumps(Decimal("-3.50").as_tuple())), type(Decimal(1).as_tuple()).__module__)
