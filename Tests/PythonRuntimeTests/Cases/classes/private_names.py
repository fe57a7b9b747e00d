class Account:
    __count = 0

    def __init__(self, balance):
        self.__balance = balance
        self._protected = "by convention"
        self.__dunder__ = "not mangled"

    def __secret(self):
        return f"secret {self.__balance}"

    def reveal(self):
        return self.__secret()

    @classmethod
    def bump(cls):
        cls.__count += 1
        return cls.__count


class Child(Account):
    def __init__(self):
        super().__init__(5)
        self.__balance = "child's own"

    def both(self):
        return self.__balance, self._Account__balance


a = Account(10)
print(a.reveal(), a._protected, a.__dunder__, a._Account__balance, a._Account__secret(), Account.bump())
for name in ("__balance", "__secret", "_Account__nothing"):
    try:
        getattr(a, name)
    except AttributeError as e:
        print(e)
try:
    a.__balance
except AttributeError as e:
    print(e)
print(Child().both(), sorted(Child().__dict__), Child().reveal())


class _Under:
    def __init__(self):
        self.__x = 1
        __local = 2
        self.value = __local


print(vars(_Under()))


def f(obj):
    return obj.__x


class M:
    def get(self):
        global __g
        __g = 3
        return sorted(n for n in globals() if n.endswith("__g"))

    def kw(self, __arg=1):
        return sorted(locals())


print(M().get(), M().kw())
