class A:
    def __init__(self):
        self.log = ["A"]

    def hello(self):
        return "A.hello"

    @classmethod
    def make(cls):
        return f"A.make({cls.__name__})"

    @staticmethod
    def util():
        return "A.util"

    @property
    def p(self):
        return "A.p"


class B(A):
    def __init__(self):
        super(B, self).__init__()
        self.log.append("B")

    def hello(self):
        return "B>" + super(B, self).hello()

    @classmethod
    def make(cls):
        return "B>" + super().make()

    @staticmethod
    def util():
        return "B>" + A.util()

    @property
    def p(self):
        return "B>" + super().p


class C(B):
    def __init__(self):
        super().__init__()
        self.log.append("C")

    def hello(self):
        return "C>" + super().hello() + " skip>" + super(B, self).hello()


c = C()
print(c.log, c.hello(), C.make(), c.make(), c.util(), c.p)
print(super(B, c).hello(), super(B, C).make(), B.hello(c), A.__init__(c), c.log)
s = super(C, c)
print(type(s), s.__thisclass__, s.__self_class__, s.__self__ is c)
