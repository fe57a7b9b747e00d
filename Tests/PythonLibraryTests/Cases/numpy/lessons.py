import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# A network of two layers learns exclusive or.
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
np.random.seed(1)
W0 = 2 * np.random.random((3, 4)) - 1
W1 = 2 * np.random.random((4, 1)) - 1
for step in range(2000):
    l1 = sigmoid(X @ W0)
    l2 = sigmoid(np.dot(l1, W1))
    error = y - l2
    if step % 500 == 0:
        print("Error:", round(np.mean(np.abs(error)), 8))
    d2 = error * l2 * (1 - l2)
    d1 = d2.dot(W1.T) * l1 * (1 - l1)
    W1 += l1.T.dot(d2)
    W0 += X.T.dot(d1)
print(l2.round(4), l2.shape)

# Regression by its normal equation and by gradient descent.
np.random.seed(0)
x = 2 * np.random.rand(100, 1)
t = 4 + 3 * x + np.random.randn(100, 1)
A = np.c_[np.ones((100, 1)), x]
print(np.linalg.inv(A.T.dot(A)).dot(A.T).dot(t).round(8))
theta = np.zeros((2, 1))
for _ in range(1000):
    theta -= 0.1 * 2 / 100 * A.T.dot(A.dot(theta) - t)
print(theta.round(8), np.polyfit(x.ravel(), t.ravel(), 1).round(6))

# Softmax, one-hot rows, accuracy, distances.
z = np.array([[1.0, 2, 3], [1, 1, 1]])
e = np.exp(z - z.max(axis=1, keepdims=True))
s = e / e.sum(axis=1, keepdims=True)
print(s, s.sum(axis=1), s.argmax(axis=1), np.eye(3)[[2, 0]], np.mean(np.array([1, 2, 1]) == np.array([1, 1, 1])))
p = np.array([[0.0, 0], [3, 4], [6, 8]])
print(np.sqrt(((p[:, None] - p[None, :]) ** 2).sum(-1)), np.linalg.norm(p[1] - p[0]))
print(-np.sum(np.array([0.5, 0.5]) * np.log2([0.5, 0.5])), np.std(p, axis=0), (p - p.mean(axis=0)) / p.std(axis=0), sep="\n")
idx = np.random.permutation(10)
print(idx, idx[:7], np.arange(10)[idx[7:]])


# A gradient by differences.
def f(v):
    return (v ** 2).sum() + v[0] * v[1]


v = np.array([1.0, 2.0])
g = np.zeros_like(v)
for i in range(v.size):
    h = np.zeros_like(v)
    h[i] = 1e-5
    g[i] = (f(v + h) - f(v - h)) / 2e-5
print(g.round(6))
# The game of life.
world = np.zeros((5, 5), dtype=int)
world[2, 1:4] = 1
around = sum(np.roll(np.roll(world, i, 0), j, 1) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
print(((around == 3) | ((world == 1) & (around == 2))).astype(int))
# A Mandelbrot row without complex numbers, a moving average, sieve.
primes = np.ones(30, dtype=bool)
primes[:2] = False
for k in range(2, 6):
    primes[k * k::k] = False
print(np.nonzero(primes)[0], np.convolve(np.arange(6), np.ones(3) / 3, mode="valid"))
q = {"loss": np.float64(0.5), "grad": np.array([1.0, 2.0])}
print(q, f"loss {q['loss']:.3f} grad {q['grad']}", str(q["grad"]), "%.2f" % q["loss"])
