from enum import Enum, IntEnum, StrEnum, Flag, auto, unique, verify, UNIQUE, CONTINUOUS
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print(list(A), [a.value for a in A])
class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)
    FIRST = auto()
    SECOND = auto()
print([n.value for n in Named])
class S(StrEnum):
    ONE = auto()
    TWO = 'two!'
class F(Flag):
    A = auto()
    B = auto()
    C = auto()
print(list(S), S.ONE == 'one', S.ONE + '!', [f.value for f in F], f'{S.ONE} {S.ONE!r}', S.ONE.upper(), str(S.TWO))
print(S('one'))
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
        C = 1
        D = 2
except ValueError as error:
    print(error)
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        C = 3
except ValueError as error:
    print(error)
