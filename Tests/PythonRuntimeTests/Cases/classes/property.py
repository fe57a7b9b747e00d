class Celsius:
    def __init__(self, degrees=0):
        self.degrees = degrees

    @property
    def degrees(self):
        """Degrees in C."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleting")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    kelvin = property(lambda self: self.degrees + 273.15, lambda self, k: setattr(self, "degrees", k - 273.15))


c = Celsius(25)
print(c.degrees, c.fahrenheit, c.kelvin)
c.degrees += 10
print(c.degrees, c.__dict__)
c.kelvin = 300
print(round(c.degrees, 2))
for action in (
    "c.degrees = -300", "c.fahrenheit = 5", "del c.fahrenheit", "del c.degrees", "c.degrees", "Celsius(-1000)"
):
    try:
        exec(action)
    except Exception as e:
        print(action, "->", type(e).__name__, e)
print(Celsius.degrees.__doc__, type(Celsius.degrees), Celsius.fahrenheit.fset)
