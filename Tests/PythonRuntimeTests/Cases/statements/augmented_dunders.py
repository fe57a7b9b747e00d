class Log:
    def __init__(self, items=()):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.append(("+=", other))
        return self

    def __imul__(self, other):
        self.items.append(("*=", other))
        return self

    def __imatmul__(self, other):
        return "replaced"

    def __sub__(self, other):
        return Log(self.items + [("-", other)])


a = b = Log()
a += 1
a *= 2
print(a.items, a is b)
a -= 3
print(a.items, a is b)
print(b.items)
b @= 0
print(b)
try:
    a /= 2
except TypeError as e:
    print(e)
try:
    a **= 2
except TypeError as e:
    print(e)
try:
    a //= None
except TypeError as e:
    print(e)
