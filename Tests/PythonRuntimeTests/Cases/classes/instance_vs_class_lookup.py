class A:
    x = "A.x"

    def m(self):
        return "method"


class B(A):
    pass


b = B()
print(b.x, b.m())
b.x, b.m = "b.x", "not callable any more"
print(b.x, b.m, B.x, B().m())
try:
    b.m()
except TypeError as e:
    print(e)
del b.m
print(b.m())
B.x = "B.x"
del b.x
print(b.x, A.x)
del B.x
print(b.x)
try:
    del B.x
except AttributeError as e:
    print(e)
try:
    del b.x
except AttributeError as e:
    print(e)
for action in (lambda: A.nothing, lambda: b.nothing, lambda: A().m.nothing, lambda: A.m.nothing, lambda: A.m()):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(e)
print(b.__class__, b.__class__.__base__, B.__dict__.get("x", "not there"), A.__dict__["x"])
b.__class__.shared = 1
print(B.shared, "shared" in A.__dict__)
