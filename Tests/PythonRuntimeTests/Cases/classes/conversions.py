class Number:
    def __int__(self):
        return 42

    def __float__(self):
        return 4.5

    def __complex__(self):
        return 1 + 2j

    def __index__(self):
        return 3

    def __bytes__(self):
        return b"by"

    def __round__(self, digits=None):
        return f"rounded {digits}"

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


import math

n = Number()
print(int(n), float(n), complex(n), bytes(n), round(n), round(n, 2))
print(math.trunc(n), math.floor(n), math.ceil(n), math.sqrt(n))
print(
    list(range(10))[n], "abcdef"[n], "ab" * n, list(range(n)), bin(n), hex(n), oct(n),
    chr(Number.__index__(n) + 62)
)
print([0, 1, 2, 3, 4, 5][:n], (1, 2, 3, 4)[n:], "%d" % n, "%x" % n, "%.1f" % n)


class OnlyIndex:
    def __index__(self):
        return 7


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), math.factorial(OnlyIndex()), [1] * OnlyIndex())


class OnlyTrunc:
    pass


for make in (int, float, complex, bytes, round, math.floor, bin, math.sqrt):
    try:
        print(make(OnlyTrunc()))
    except TypeError as e:
        print(e)
