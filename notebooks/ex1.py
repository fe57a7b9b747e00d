"""micrograd 說明文件的算式：印出 g 的值，以及 g 對 a、對 b 的梯度。"""

from micrograd.engine import Value

a = Value(-4.0)
b = Value(2.0)
c = a + b
d = a * b + b ** 3
c += c + 1
c += 1 + c + (-a)
d += d * 2 + (b + a).relu()
d += 3 * d + (b - a).relu()
e = c - d
f = e ** 2
g = f / 2.0
g += 10.0 / f
g.backward()

for number in (g.data, a.grad, b.grad):
    print(f"{number:.4f}")
