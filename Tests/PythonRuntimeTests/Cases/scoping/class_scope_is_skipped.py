x = "global"


class A:
    x = "A"
    y = x

    def method(self):
        return x

    class Inner:
        z = x

        def method(self):
            return x

    lam = lambda self: x
    listed = [x for _ in range(1)]
    first_iterable = [c for c in x]
    default = (lambda v=x: v)()


a = A()
print(A.y, a.method(), A.Inner.z, A.Inner().method(), a.lam(), A.listed, A.first_iterable, A.default)


def reads_global_first():
    x = "enclosing is skipped here"

    class C:
        try:
            y = x
        except NameError as e:
            y = str(e)
        x = "C"

    return C.y


print(reads_global_first())


class Loop:
    for i in range(3):
        square = i * i
    del i


print(Loop.square, hasattr(Loop, "i"))
