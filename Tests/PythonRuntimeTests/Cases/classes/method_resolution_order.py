class O:
    pass


class A(O):
    pass


class B(O):
    pass


class C(O):
    pass


class D(O):
    pass


class E(O):
    pass


class K1(A, B, C):
    pass


class K2(D, B, E):
    pass


class K3(D, A):
    pass


class Z(K1, K2, K3):
    pass


for cls in (K1, K2, K3, Z):
    print(" ".join(c.__name__ for c in cls.__mro__))


class X(int, O):
    pass


print(X.__mro__ == (X, int, O, object), X(5) + 1)


class F:
    def who(self):
        return "F"


class G(F):
    pass


class H(F):
    def who(self):
        return "H"


class I(G, H):
    pass


print(I().who(), [c.__name__ for c in I.mro()], I.__bases__)
