class A:
    def __init__(self):
        print('A init')
        super().__init__()
    def who(self):
        return 'A'
class B(A):
    def __init__(self):
        print('B init')
        super().__init__()
    def who(self):
        return 'B>' + super().who()
class C(A):
    def __init__(self):
        print('C init')
        super().__init__()
    def who(self):
        return 'C>' + super(C, self).who()
class D(B, C):
    def who(self):
        return 'D>' + super().who()
    @classmethod
    def make(cls):
        return super(D, cls).__init__
d = D()
print(d.who(), super(B, d).who(), super(A, d).__init__() is None, [c.__name__ for c in D.__mro__])
print(type(super(D, d)).__name__, super(D, d).who(), super(C, d).who(), D.make().__name__)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: super(D, d).missing)
attempt(lambda: super())
attempt(lambda: super(5))
attempt(lambda: super(D, 5))
attempt(lambda: super(D, A()))
