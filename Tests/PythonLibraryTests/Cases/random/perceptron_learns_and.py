import random
random.seed(0)
data = [((0, 0), 0), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]
w = [random.uniform(-1, 1) for _ in range(2)]
b = random.uniform(-1, 1)
print(w, b)
def predict(x):
    return int(sum(wi * xi for wi, xi in zip(w, x)) + b > 0)
for epoch in range(50):
    errors = 0
    for x, y in data:
        d = y - predict(x)
        if d:
            errors += 1
            w = [wi + 0.1 * d * xi for wi, xi in zip(w, x)]
            b += 0.1 * d
    print(epoch, errors, [round(v, 4) for v in w], round(b, 4))
    if errors == 0:
        break
print([predict(x) for x, _ in data])
