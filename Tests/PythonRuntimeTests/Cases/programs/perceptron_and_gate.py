def train(data, rate=0.1, epochs=20):
    w, b = [0.0, 0.0], 0.0
    for epoch in range(epochs):
        errors = 0
        for x, target in data:
            y = 1 if w[0] * x[0] + w[1] * x[1] + b > 0 else 0
            e = target - y
            if e != 0:
                errors += 1
                for i in range(len(w)):
                    w[i] += rate * e * x[i]
                b += rate * e
        print("epoch", epoch, "errors", errors, "w", w, "b", b)
        if errors == 0:
            break
    return w, b


inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
gates = {"and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "nand": [1, 1, 1, 0]}
for name, outputs in gates.items():
    w, b = train(list(zip(inputs, outputs)))
    print(name, [(x, int(sum(wi * xi for wi, xi in zip(w, x)) + b > 0)) for x in inputs])
_, _ = train(list(zip(inputs, [0, 1, 1, 0])), epochs=3)
