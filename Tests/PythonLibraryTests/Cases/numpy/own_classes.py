import numpy as np
from micrograd.engine import Value


class Own:
    def __init__(self, data):
        self.data = data

    def __add__(self, other):
        return Own(self.data + (other.data if isinstance(other, Own) else other))

    def __mul__(self, other):
        return Own(self.data * (other.data if isinstance(other, Own) else other))

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return Own(-self.data)

    def __pow__(self, other):
        return Own(self.data**other)

    def __repr__(self):
        return f"Own({self.data!r})"


for kind in (Value, Own):
    one, two = kind(1), kind(2.0)
    for make in (
        lambda: kind(np.float64(2.0)) * np.float64(3), lambda: np.array([1.0, 2.0])[0] * two, lambda: np.array([one, two]).sum(),
        lambda: np.dot(np.array([one, two]), np.array([3.0, 4.0])), lambda: np.array([1.0, 2.0]).dot(np.array([one, two])),
        lambda: (np.array([1, 2]) * two).tolist(), lambda: np.array([one, two]) + 1, lambda: -np.array([one]),
        lambda: np.array([[one, two], [two, one]]) @ np.array([one, two]), lambda: np.array([one, two]) @ np.array([[1, 2], [3, 4]]),
        lambda: 2.0 * np.array([one]), lambda: np.float64(2) + one, lambda: np.array([[1, 2], [3, 4]]) * one,
        lambda: np.array([one, two]) * np.array([two, one]), lambda: np.int64(3) * two, lambda: sum(np.array([1, 2]) * two),
        lambda: np.array([one, two]) @ np.array([one, two, one]), lambda: np.array([one, two]) ** 2,
    ):
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)
