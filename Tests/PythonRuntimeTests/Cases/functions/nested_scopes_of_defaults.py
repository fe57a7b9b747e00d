x = "global"


def outer():
    x = "outer"

    def inner(a=x, b=lambda: x):
        x = "inner"
        return a, b()

    x = "outer later"
    return inner()


print(outer())


class C:
    x = "class"

    def m(self, a=x):
        return a, x

    items = [1, 2]
    total = sum(items)
    doubled = [i * 2 for i in items]


print(C().m(), C.total, C.doubled)


def f(a, b=[n for n in range(3)], *, c={"k": x}):
    return a, b, c


print(f(1))
k = 1


def g(k=k):
    return k


k = 2
print(g(), g(k))
