class Celsius(float):
    def __new__(cls, degrees, place='here'):
        self = super().__new__(cls, degrees)
        self.place = place
        return self
    def __str__(self):
        return f'{float(self):.1f} °C'

t = Celsius(21.456, place='Taipei')
print(t, repr(t), t.place, t + 1, type(t + 1), t > 20, t == 21.456, round(t, 1), f'{t}', f'{t:.2f}')
print('%s %r %.1f' % (t, t, t))
print(Celsius('3.5'), -t, abs(Celsius(-4)), int(t), t.is_integer())
print(sorted([Celsius(3), Celsius(1)]), hash(t) == hash(21.456))
print(Celsius.fromhex('0x1p3'), type(Celsius.fromhex('0x1p3')), isinstance(t, float), float(t), type(float(t)))
print({t: 1}, [t], max(t, 22))
