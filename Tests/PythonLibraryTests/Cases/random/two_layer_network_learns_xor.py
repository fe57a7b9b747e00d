import math, random
random.seed(2)
def sigmoid(x):
    return 1 / (1 + math.exp(-x))
hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
output = [random.uniform(-1, 1) for _ in range(4)]
data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
def forward(x):
    h = [sigmoid(w[0] * x[0] + w[1] * x[1] + w[2]) for w in hidden]
    return h, sigmoid(sum(w * v for w, v in zip(output, h + [1])))
for epoch in range(3001):
    loss = 0
    for x, t in data:
        h, y = forward(x)
        loss += (y - t) ** 2
        d = (y - t) * y * (1 - y)
        for i in range(3):
            dh = d * output[i] * h[i] * (1 - h[i])
            for j, v in enumerate((*x, 1)):
                hidden[i][j] -= 2 * dh * v
        for i, v in enumerate(h + [1]):
            output[i] -= 2 * d * v
    if epoch % 1000 == 0:
        print(epoch, f'{loss:.6f}')
print([f'{forward(x)[1]:.4f}' for x, _ in data], [round(forward(x)[1]) for x, _ in data])
