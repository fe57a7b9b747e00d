class Metres(int):
    def __repr__(self):
        return f'Metres({int(self)})'
    def __add__(self, other):
        return Metres(int(self) + int(other))

m = Metres(5)
print(m, repr(m), m + 2, m - 2, m * 2, 2 + m, -m, +m, abs(m))
print(type(m), type(m + 1), type(m - 1), type(-m), isinstance(m, int), m == 5, hash(m) == hash(5))
print([m], (m,), {m: 1}, f'{m}', f'{m:03d}', '%d %s %r' % (m, m, m))
print(Metres('12'), Metres('ff', 16), Metres(3.7), {5: 'five'}[m], [0, 1, 2, 3, 4, 'f'][m])
m.note = 'attributes are allowed'
print(m.note, m.bit_length(), int(m), type(int(m)))
