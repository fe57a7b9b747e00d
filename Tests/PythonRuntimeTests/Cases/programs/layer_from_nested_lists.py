x = [[1.0, 2.0], [0.5, -1.0]]
w = [[0.1, -0.2, 0.3], [0.4, 0.5, -0.6]]
b = [0.0, 0.1, -0.1]


def matmul(a, b):
    return [[sum(p * q for p, q in zip(row, col)) for col in zip(*b)] for row in a]


def add_row(m, v):
    return [[p + q for p, q in zip(row, v)] for row in m]


def relu(m):
    return [[max(0.0, p) for p in row] for row in m]


def transpose(m):
    return [list(c) for c in zip(*m)]


h = relu(add_row(matmul(x, w), b))
print(h)
target = [[1, 0, 0], [0, 0, 1]]
loss = sum((p - q) ** 2 for r, s in zip(h, target) for p, q in zip(r, s)) / 6
print(f"{loss:.6f}")
dh = [[2 * (p - q) / 6 * (p > 0) for p, q in zip(r, s)] for r, s in zip(h, target)]
dw = matmul(transpose(x), dh)
db = [sum(c) for c in zip(*dh)]
print([[round(v, 6) for v in row] for row in dw], [round(v, 6) for v in db])
eps = 1e-6
w[0][1] += eps
h2 = relu(add_row(matmul(x, w), b))
loss2 = sum((p - q) ** 2 for r, s in zip(h2, target) for p, q in zip(r, s)) / 6
print(abs((loss2 - loss) / eps - dw[0][1]) < 1e-5)
for step in range(3):
    h = relu(add_row(matmul(x, w), b))
    loss = sum((p - q) ** 2 for r, s in zip(h, target) for p, q in zip(r, s)) / 6
    dh = [[2 * (p - q) / 6 * (p > 0) for p, q in zip(r, s)] for r, s in zip(h, target)]
    dw, db = matmul(transpose(x), dh), [sum(c) for c in zip(*dh)]
    w = [[p - 0.5 * g for p, g in zip(r, s)] for r, s in zip(w, dw)]
    b = [p - 0.5 * g for p, g in zip(b, db)]
    print(step, f"{loss:.6f}")
