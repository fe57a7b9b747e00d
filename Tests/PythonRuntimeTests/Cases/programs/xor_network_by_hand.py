import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


w1 = [[0.5, -0.4], [0.3, 0.8]]
b1 = [0.1, -0.2]
w2, b2 = [0.7, -0.6], 0.05
data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
rate = 2.0
for step in range(2001):
    loss = 0
    for x, t in data:
        h = [sigmoid(sum(w * xi for w, xi in zip(row, x)) + b) for row, b in zip(w1, b1)]
        y = sigmoid(sum(w * hi for w, hi in zip(w2, h)) + b2)
        loss += (y - t) ** 2
        dy = 2 * (y - t) * y * (1 - y)
        dh = [dy * w * hi * (1 - hi) for w, hi in zip(w2, h)]
        w2 = [w - rate * dy * hi for w, hi in zip(w2, h)]
        b2 -= rate * dy
        for i, g in enumerate(dh):
            w1[i] = [w - rate * g * xi for w, xi in zip(w1[i], x)]
            b1[i] -= rate * g
    if step % 500 == 0:
        print(f"step {step:4d} loss {loss:.6f}")
for x, t in data:
    h = [sigmoid(sum(w * xi for w, xi in zip(row, x)) + b) for row, b in zip(w1, b1)]
    y = sigmoid(sum(w * hi for w, hi in zip(w2, h)) + b2)
    print(x, t, round(y, 3), y > 0.5)
