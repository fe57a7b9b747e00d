class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


try:
    class C(A, B):
        pass
except TypeError as e:
    print(e)


class M3(M1, M2):
    pass


class D(A, B, metaclass=M3):
    pass


print(type(D).__name__)


class E(A):
    pass


print(type(E).__name__)


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        self.value = value


print(Config(5) is Config(9), Config().value)


class Ops(type):
    def __add__(cls, other):
        return f"{cls.__name__}+{other.__name__}"

    def __iter__(cls):
        return iter(cls.members)

    def __contains__(cls, x):
        return x in cls.members

    def __getattr__(cls, name):
        return f"no {name}"


class Letters(metaclass=Ops):
    members = "abc"


print(Letters + Letters, list(Letters), "b" in Letters, Letters.anything)
try:
    Letters().anything
except AttributeError as e:
    print(e)
