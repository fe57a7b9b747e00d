class Right:
    def __init__(self):
        self.log = []

    def __radd__(self, other):
        return f"{other!r} + R"

    def __rsub__(self, other):
        return f"{other!r} - R"

    def __rmul__(self, other):
        return f"{other!r} * R"

    def __rtruediv__(self, other):
        return f"{other!r} / R"

    def __rfloordiv__(self, other):
        return f"{other!r} // R"

    def __rmod__(self, other):
        return f"{other!r} % R"

    def __rpow__(self, other, mod=None):
        return f"{other!r} ** R"

    def __rmatmul__(self, other):
        return f"{other!r} @ R"

    def __rand__(self, other):
        return f"{other!r} & R"

    def __rlshift__(self, other):
        return f"{other!r} << R"

    def __rdivmod__(self, other):
        return f"divmod({other!r}, R)"


r = Right()
print(1 + r, 2.5 - r, [3] * r, None / r, "s" // r, {} % r, 2**r, (1,) @ r, True & r, 1 << r, divmod(7, r), sep="\n")
print([1] + r)
for action in (
    lambda: r + 1, lambda: r - 1, lambda: 1 ^ r, lambda: r**2, lambda: r << 1, lambda: 1 >> r, lambda: r + r
):
    try:
        print(action())
    except TypeError as e:
        print(e)
print(sum([Right()], start=10))
