class Node:
    def __init__(self, v=0):
        self.v, self.g = v, 0

    def __str__(self):
        return "v:" + str(self.v) + " g:" + str(self.g)


class Gate:
    def __init__(self, o, x, y):
        self.o, self.x, self.y = o, x, y


class Add(Gate):
    def forward(self):
        self.o.v = self.x.v + self.y.v

    def backward(self):
        self.x.g += self.o.g
        self.y.g += self.o.g


class Mul(Gate):
    def forward(self):
        self.o.v = self.x.v * self.y.v

    def backward(self):
        self.x.g += self.y.v * self.o.g
        self.y.g += self.x.v * self.o.g


x, y, x2, y2, o = Node(1), Node(3), Node(), Node(), Node()
gates = [Mul(x2, x, x), Mul(y2, y, y), Add(o, x2, y2)]
for step in range(4):
    for gate in gates:
        gate.forward()
    for node in (x, y, x2, y2):
        node.g = 0
    o.g = 1
    for gate in reversed(gates):
        gate.backward()
    print(step, " => ", o.v, "| x=", x, "| y=", y)
    x.v -= 0.1 * x.g
    y.v -= 0.1 * y.g
print("x=", x.v, "y=", y.v)
