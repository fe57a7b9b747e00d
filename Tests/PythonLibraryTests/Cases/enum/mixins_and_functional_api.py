from enum import Enum, IntEnum
class Text(str, Enum):
    A = 'alpha'
    B = 'beta'
print(Text.A, repr(Text.A), Text.A == 'alpha', Text.A.upper(), f'{Text.A}', str(Text.A))
print('x' + Text.B, Text('beta'), isinstance(Text.A, str), len(Text.A), '%s' % Text.A)
print(Text.A in ('alpha',))
class Size(float, Enum):
    S = 0.5
    L = 1.5
print(Size.S + 1, Size.L > Size.S, repr(Size.L), Size(0.5), round(Size.L))
Animal = Enum('Animal', 'CAT DOG BIRD')
Num = IntEnum('Num', ['A', 'B'], start=5)
Pairs = Enum('Pairs', {'X': 10, 'Y': 20})
Tup = Enum('Tup', [('P', 'p'), ('Q', 'q')])
print(list(Animal), list(Num), list(Pairs), list(Tup), Animal.DOG.value, Animal(3), Animal.__name__, Num.B + 1)
class Missing(Enum):
    UNKNOWN = 0
    KNOWN = 1
    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN
class Ignored(Enum):
    _ignore_ = ['temp']
    temp = 5
    REAL = temp + 1
print(Missing(99), Missing(1), list(Ignored), Ignored.REAL.value, Animal.CAT.name.lower(), Text._value2member_map_)
