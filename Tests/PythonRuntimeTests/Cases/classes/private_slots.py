class Account:
    __slots__ = ("__balance", "owner", "__dunder__")

    def __init__(self, owner, balance):
        self.owner = owner
        self.__balance = balance

    def balance(self):
        return self.__balance


a = Account("mei", 3)
print(a.balance(), a.owner, a._Account__balance)
try:
    a.__balance
except AttributeError as e:
    print(e)
print([n for n in dir(a) if "balance" in n])
try:
    a.other = 1
except AttributeError as e:
    print(e)


class __Hidden:
    __slots__ = "__x"

    def __init__(self):
        self.__x = 1


print(__Hidden()._Hidden__x)
