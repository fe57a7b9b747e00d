class Expr:
    def __add__(self, o): return BinOp("+", self, wrap(o))
    def __radd__(self, o): return BinOp("+", wrap(o), self)
    def __mul__(self, o): return BinOp("*", self, wrap(o))
    def __rmul__(self, o): return BinOp("*", wrap(o), self)
    def __sub__(self, o): return self + -1 * wrap(o)


class Const(Expr):
    def __init__(self, v): self.v = v
    def __repr__(self): return str(self.v)
    def eval(self, env): return self.v
    def diff(self, x): return Const(0)
    def simplify(self): return self


class Var(Expr):
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def eval(self, env): return env[self.name]
    def diff(self, x): return Const(int(self.name == x))
    def simplify(self): return self


class BinOp(Expr):
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
    def __repr__(self): return f"({self.l} {self.op} {self.r})"

    def eval(self, env):
        l, r = self.l.eval(env), self.r.eval(env)
        return l + r if self.op == "+" else l * r

    def diff(self, x):
        if self.op == "+":
            return self.l.diff(x) + self.r.diff(x)
        return self.l.diff(x) * self.r + self.l * self.r.diff(x)

    def simplify(self):
        l, r = self.l.simplify(), self.r.simplify()
        a, b = getattr(l, "v", None), getattr(r, "v", None)
        if a is not None and b is not None:
            return Const(BinOp(self.op, l, r).eval({}))
        if self.op == "*" and 0 in (a, b):
            return Const(0)
        neutral = 0 if self.op == "+" else 1
        return r if a == neutral else l if b == neutral else BinOp(self.op, l, r)


def wrap(x): return x if isinstance(x, Expr) else Const(x)


x, y = Var("x"), Var("y")
e = 3 * x * x + x * y + 2
print(e, e.diff("x"), e.diff("x").simplify(), e.diff("y").simplify(), e.diff("z").simplify(), sep="\n")
print(e.eval({"x": 2, "y": 5}), e.diff("x").eval({"x": 2, "y": 5}), (x - y).eval({"x": 1, "y": 0.5}))
try:
    e.eval({"x": 1})
except KeyError as k:
    print("unknown variable", k)
