class C:
    def __init__(self, a, b=1):
        self.a = a

    def method(self, x):
        return x

    def no_args(self):
        pass

    def forgot_self():
        pass

    @classmethod
    def make(cls, n):
        pass

    @staticmethod
    def free(n):
        pass


class Plain:
    pass


c = C(1)
for call in (
    lambda: C(),
    lambda: C(1, 2, 3),
    lambda: C(1, z=2),
    lambda: c.method(),
    lambda: c.method(1, 2),
    lambda: c.method(y=1),
    lambda: c.no_args(1),
    lambda: c.forgot_self(),
    lambda: C.method(),
    lambda: C.method(c),
    lambda: C.make(),
    lambda: c.make(1, 2),
    lambda: C.free(),
    lambda: c.free(1, 2),
    lambda: Plain(1),
    lambda: Plain(x=1),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
