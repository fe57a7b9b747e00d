"""梯度下降：沿著梯度的反方向走一百步，走向 x*x + y*y 的最低點。"""

from net1 import Wire, sum_of_squares

x, y = Wire(1), Wire(3)
net = sum_of_squares(x, y)

for i in range(100):
    print(i, " => ", net.forward())
    net.backward()
    net.descend(0.01)

print("x=", x.v, "y=", y.v)
