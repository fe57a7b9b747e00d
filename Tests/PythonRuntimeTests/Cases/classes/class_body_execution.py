print("before")


class C:
    print("in the body", __name__, __qualname__)
    x = 1
    y = x + 1
    if y > 1:
        z = "conditional"
    for i in range(3):
        last = i
    del i

    def method(self):
        return self.y

    alias = method
    squares = [n * n for n in range(4)]
    table = {"m": method}
    print(sorted(n for n in dir() if not n.startswith("__")))


print("after", C.x, C.y, C.z, C.last, hasattr(C, "i"))
print(C().alias(), C.squares, C.table["m"](C()))
try:
    class Broken:
        ok = 1
        bad = 1 / 0
except ZeroDivisionError as e:
    print(e)
print("Broken" in globals())
x = "global"


class D:
    x = x + " copied"

    def get(self):
        return x


print(D.x, D().get())


def factory(n):
    class Made:
        size = n

        def double(self):
            return n * 2

    return Made


print(factory(3).size, factory(4)().double(), factory(1) is factory(1))
