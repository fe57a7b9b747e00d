class A: pass


class B(A): pass


print("no order fits")


class C(A, B):
    pass
