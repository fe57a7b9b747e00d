class Temperature:
    def __init__(self, c):
        self.c = c

    @property
    def f(self):
        return self.c * 9 / 5 + 32

    def __add__(self, other):
        return Temperature(self.f + other.f)

    def __repr__(self):
        return f"{self.f:.1f}F"


print(Temperature(10))
print(Temperature(10) + Temperature(20))
print(Temperature(10) + Temperature("hot"))
