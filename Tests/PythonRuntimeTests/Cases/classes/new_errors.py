class A:
    pass


class B:
    def __init__(self, x):
        pass


class C:
    def __new__(cls, x):
        return object.__new__(cls)


class D:
    def __new__(cls, x):
        return object.__new__(cls, x)


class E(int):
    def __new__(cls):
        return 5


for call in (
    lambda: A(1),
    lambda: A(x=1),
    lambda: B(),
    lambda: B(1, 2),
    lambda: C(),
    lambda: C(1),
    lambda: D(1),
    lambda: E(),
    lambda: object(1),
    lambda: object.__new__(),
    lambda: object.__new__(A, 1),
    lambda: object.__new__(int),
    lambda: int.__new__(str),
    lambda: int.__new__(A),
    lambda: A.__init__(),
    lambda: A.__init__(A(), 1),
    lambda: super().x,
):
    try:
        r = call()
        print("ok", type(r).__name__)
    except Exception as e:
        print(type(e).__name__ + ":", e)
