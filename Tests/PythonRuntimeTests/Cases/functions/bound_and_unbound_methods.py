class C:
    def __init__(self, n):
        self.n = n

    def add(self, m):
        return self.n + m

    def __repr__(self):
        return f"C({self.n})"


c = C(10)
m = c.add
print(m(1), C.add(c, 2), m.__self__, m.__func__ is C.add, m.__name__)
c.n = 20
print(m(1))
print(c.add == c.add, c.add is c.add, C.add is C.add, C(1).add == C(1).add)
print(list(map(c.add, range(3))))
print(m)
print(type(c.add), type(C.add))
c.free = lambda x: x * 2
print(c.free(4))
try:
    c.add.extra = 1
except AttributeError as e:
    print(e)
C.later = lambda self, k=1: self.n * k
print(c.later(3), C.later(C(5)))
try:
    C.add(5)
except TypeError as e:
    print(e)
try:
    C.add(5, 1)
except AttributeError as e:
    print(e)
print(m.__doc__, C.__init__.__name__, c.__init__(99), c)
