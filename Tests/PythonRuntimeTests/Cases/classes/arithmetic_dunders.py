class Op:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def binary(symbol):
    def method(self, other):
        return Op(f"({self} {symbol} {other})")

    return method


for name, symbol in {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "matmul": "@", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "rshift": ">>",
}.items():
    setattr(Op, f"__{name}__", binary(symbol))
for name, symbol in {"neg": "-", "pos": "+", "invert": "~", "abs": "abs "}.items():
    setattr(Op, f"__{name}__", lambda self, symbol=symbol: Op(f"{symbol}{self}"))
Op.__divmod__ = lambda self, other: (Op(f"{self} div {other}"), Op(f"{self} mod {other}"))
x, y = Op("x"), Op("y")
print(x + y, x - y, x * y, x / y, x // y, x % y, x**y, x @ y)
print(x & y, x | y, x ^ y, x << y, x >> y)
print(-x, +x, ~x, abs(x), divmod(x, y))
print(x + y * x - -y / x ** ~x)
print((x + 1) * "s" @ None)
print(-x**2, (-x) ** 2, x**y**2, ~-+x, not x)
x += y
x *= 3
x <<= y
print(x)
