def outer():
    def inner():
        return lambda: 0

    class Local:
        def method(self):
            pass

    return inner, Local


class A:
    class B:
        def m(self):
            def n():
                pass

            return n

    x = lambda self: 1

    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass


inner, Local = outer()
for thing in (
    outer, inner, inner(), Local, Local.method, A.B, A.B.m, A.B().m, A.B().m(), A.x, A.s, A.c, len, [].append,
    str.join, int
):
    print(thing.__name__, thing.__qualname__)
print(A.B, Local, repr(A.B.m).split(" at ")[0], repr(inner).split(" at ")[0])
