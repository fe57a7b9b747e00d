import copy

from micrograd.engine import Value


class Traced(Value):
    """Tells of every sum and product."""

    calls = []

    def __init__(self, data, _children=(), _op="", name="?"):
        super().__init__(data, _children, _op)
        self.name = name

    def wrapped(self, result, name):
        made = Traced(result.data, (), result._op, name)
        Traced.calls.append(name)
        return made

    def __add__(self, other):
        return self.wrapped(super().__add__(other), f"({self.name}+{getattr(other, 'name', other)})")

    def __mul__(self, other):
        return self.wrapped(super().__mul__(other), f"({self.name}*{getattr(other, 'name', other)})")

    def __pow__(self, other):
        return self.wrapped(super().__pow__(other), f"({self.name}^{other})")


x, y, plain = Traced(3.0, name="x"), Traced(4, name="y"), Value(2.0)
for result in (
    -x, x - y, x - 1, 1 - x, x / y, x / 2, 2 / x, 1 + x, 2 * x, sum([x, y]), x - plain, plain - x, plain / x, x / plain, plain + x, plain * x,
):
    print(type(result).__name__, result.data, getattr(result, "name", None), Traced.calls)
    Traced.calls.clear()

one = copy.copy(x)
deep = copy.deepcopy(y)
print(type(one).__name__, one.name, one.data, one is x, deep.name, deep.data, type(deep).__name__)
one.data += 1
print(x.data, one.data, (one - x).name)


class Product(Value):
    def __mul__(self, other):
        return "my product"


print(-Product(1), Product(1) / 2, 3 * Product(1), Product(2) + 1)


def noisy(self, other, original=Value.__mul__):
    print("times", other)
    return original(self, other)


Value.__mul__ = noisy
print(-plain, plain - 1, plain - plain, plain / 4, 3 * plain)
