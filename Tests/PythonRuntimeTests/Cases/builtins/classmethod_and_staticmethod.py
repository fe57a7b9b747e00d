class Temp:
    count = 0
    def __init__(self, degrees):
        self.degrees = degrees
        type(self).count += 1
    @classmethod
    def from_f(cls, f):
        return cls((f - 32) * 5 / 9)
    @staticmethod
    def valid(d):
        return d > -273
    @classmethod
    @property
    def label(cls):
        return cls.__name__.lower()
class Kelvin(Temp):
    pass

t = Temp.from_f(212)
k = Kelvin.from_f(32)
print(t.degrees, type(k).__name__, k.degrees, Temp.valid(0), t.valid(-300), Temp.count, Kelvin.count)
print(t.from_f(50).degrees)
print(Temp.from_f.__name__, Temp.from_f.__self__, Temp.valid.__name__)
print(Kelvin.label, type(Temp.__dict__['valid']))
print(type(Temp.__dict__['from_f']))
print(staticmethod(len)('abc'), Temp.__dict__['valid'].__func__(1), k.from_f.__func__ is Temp.from_f.__func__)
for action in (lambda: Temp.valid(), lambda: Temp.from_f(), lambda: t.valid(1, 2),
               lambda: classmethod(5).__get__(t)(), lambda: classmethod()):
    try:
        print(action())
    except TypeError as error:
        print(error)
