"""閘門網路：順著算出 o = x*x + y*y，再逆著把梯度傳回每一條線。"""


class Wire:
    """一條線：順著走時帶著值 v，逆著走時帶著梯度 g。"""

    def __init__(self, v=0):
        self.v = v
        self.g = 0

    def __str__(self):
        return f"v:{self.v} g:{self.g}"


class Gate:
    """兩條線進、一條線出的閘門。"""

    def __init__(self, a, b):
        self.a = a
        self.b = b
        self.out = Wire()


class Add(Gate):
    def forward(self):
        self.out.v = self.a.v + self.b.v

    def backward(self):
        self.a.g += self.out.g
        self.b.g += self.out.g


class Multiply(Gate):
    def forward(self):
        self.out.v = self.a.v * self.b.v

    def backward(self):
        self.a.g += self.b.v * self.out.g
        self.b.g += self.a.v * self.out.g


class Net:
    """依計算順序排好的閘門，最後一個閘門的輸出就是整張網路的輸出。"""

    def __init__(self, *gates):
        self.gates = gates
        self.out = gates[-1].out

    def forward(self):
        for gate in self.gates:
            gate.forward()
        return self.out.v

    def backward(self):
        for gate in self.gates:
            for wire in (gate.a, gate.b, gate.out):
                wire.g = 0
        self.out.g = 1
        for gate in reversed(self.gates):
            gate.backward()

    def descend(self, step):
        """每個閘門的每個輸入端，都把自己的線往梯度的反方向推一步。"""
        for gate in self.gates:
            for wire in (gate.a, gate.b):
                wire.v -= step * wire.g


def sum_of_squares(x, y):
    """x*x + y*y 的網路。"""
    xx = Multiply(x, x)
    yy = Multiply(y, y)
    return Net(xx, yy, Add(xx.out, yy.out))


if __name__ == "__main__":
    x, y = Wire(1), Wire(3)
    net = sum_of_squares(x, y)
    o = net.out

    print("net.forward()=", net.forward())
    print("net.backwward()")
    net.backward()
    print("x=", x, "y=", y, "o=", o)
    print("gfx = x.g/o.g = ", x.g / o.g, "gfy = y.g/o.g=", y.g / o.g)
