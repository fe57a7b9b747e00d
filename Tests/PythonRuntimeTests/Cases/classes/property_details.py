class A:
    @property
    def p(self):
        return "A.p"

    @property
    def broken(self):
        raise AttributeError("inner problem")

    writeonly = property(fset=lambda self, v: print("set to", v))
    empty = property()


class B(A):
    @property
    def p(self):
        return "B+" + super().p

    @A.p.setter
    def q(self, value):
        print("q set", value)


a, b = A(), B()
print(a.p, b.p, b.q)
b.q = 5
a.__dict__["p"] = "instance value loses"
print(a.p)
a.writeonly = 3
for action in ("a.p = 1", "del a.p", "a.writeonly", "del a.writeonly", "a.empty", "a.empty = 1", "a.broken"):
    try:
        print(eval(action))
    except SyntaxError:
        try:
            exec(action)
        except AttributeError as e:
            print(action, "->", e)
    except AttributeError as e:
        print(action, "->", e)
print(hasattr(a, "broken"), getattr(a, "broken", "default"))
print(A.p.fget(a), A.p.__get__(a), isinstance(A.p, property), A.__dict__["p"] is A.p)
A.p = "replaced on the class"
print(A().p, b.p)
