def f(x):
    return 3 * x ** 2 - 4 * x + 5

x, rate = -2.0, 0.1
for step in range(8):
    slope = 6 * x - 4
    x -= rate * slope
    print(step, x, f(x))
w, b = 0.0, 0.0
data = [(1.0, 3.0), (2.0, 5.0), (3.0, 7.0), (4.0, 9.0)]
for epoch in range(200):
    dw = db = loss = 0.0
    for x, y in data:
        error = w * x + b - y
        loss += error ** 2
        dw += 2 * error * x
        db += 2 * error
    w -= 0.02 * dw / len(data)
    b -= 0.02 * db / len(data)
    if epoch % 50 == 0:
        print(f'{epoch:4d} {loss:.6f} {w:.6f} {b:.6f}')
print(w, b)
