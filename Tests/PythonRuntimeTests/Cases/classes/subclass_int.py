class Celsius(int):
    def __new__(cls, value):
        return super().__new__(cls, round(value))

    def __repr__(self):
        return f"{int(self)}C"

    def __add__(self, other):
        return Celsius(int(self) + int(other))


t = Celsius(20.6)
print(t, str(t), repr(t), f"{t}", f"{t:05d}", [t], t == 21, t + 4, type(t + 4).__name__)
print(t * 2, type(t * 2).__name__, -t, abs(t), t / 2, t // 2, t % 4, divmod(t, 4), t**2)
print(isinstance(t, int), hash(t) == hash(21), {21: "x"}[t], [0] * Celsius(2), sum([t, t]), int(t), float(t))
t.label = "warm"
print(t.label, t.__dict__, sorted([Celsius(3), Celsius(1)]), max(t, 5), range(Celsius(2)), "abc"[Celsius(1)])


class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError(f"{n} is odd")
        return int.__new__(cls, n)


print(Even(4), Even(4) + 1, type(Even(4)).__name__)
try:
    Even(3)
except ValueError as e:
    print(e)


class Flag(int):
    def __bool__(self):
        return False

    def __str__(self):
        return "flag"


f = Flag(1)
print(bool(f), not f, f, repr(f), f"{f}", "%d" % f, "%s" % f, f == 1, True == Flag(1))
print(
    Even(6).bit_length(), Even(6).real, Even.from_bytes(b"\x02", "big"),
    type(Even.from_bytes(b"\x02", "big")).__name__
)
