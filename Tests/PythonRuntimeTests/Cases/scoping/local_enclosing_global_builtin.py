x = "global"


def f():
    x = "enclosing"

    def g():
        x = "local"

        def h():
            return x

        return x, h()

    return x, g()


def reads_global():
    return x


def shadows_builtin():
    len = lambda s: "mine"
    return len("abc")


print(f(), reads_global(), shadows_builtin(), len("abc"))
max = lambda *a: "global shadow"
print(max(1, 2))
del max
print(max(1, 2))


def param(x):
    x += "!"
    return x


print(param("arg"), x)


class C:
    x = "class"

    def m(self):
        return x

    def n(self):
        return self.x


print(C().m(), C().n())
x = "changed"
print(reads_global(), C().m())
