class Outer:
    class Inner:
        value = 1

        def who(self):
            return type(self).__qualname__

    def make(self):
        return self.Inner()

    class Deep(Inner):
        class Deeper:
            pass


print(Outer.Inner.value, Outer().make().who(), Outer.Deep().who(), Outer.Deep.Deeper.__qualname__)
print(Outer.Inner, Outer.Deep.Deeper)


def factory(base, **attrs):
    class Local(base):
        extra = attrs

        def show(self):
            return sorted(self.extra), base.__name__

    return Local


L = factory(Outer, a=1, b=2)
print(L().show(), L.__qualname__, L.__bases__[0].__name__, L)


class Node:
    class Empty(Exception):
        pass

    def first(self):
        raise self.Empty("nothing here")


try:
    Node().first()
except Node.Empty as e:
    print(type(e), e)
x = "global"


class A:
    x = "A"

    class B:
        y = x

        def get(self):
            return x


print(A.B.y, A.B().get())
for i in range(2):
    class Loop:
        n = i
    print(Loop.n, end=" ")
print()
