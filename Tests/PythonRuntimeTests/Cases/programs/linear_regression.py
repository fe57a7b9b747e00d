xs = [1, 2, 3, 4, 5]
ys = [3.1, 4.9, 7.2, 8.8, 11.1]
n = len(xs)
mean_x, mean_y = sum(xs) / n, sum(ys) / n
slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x) ** 2 for x in xs)
intercept = mean_y - slope * mean_x
print(slope, intercept)
w, b, rate = 0.0, 0.0, 0.02
for epoch in range(501):
    predictions = [w * x + b for x in xs]
    loss = sum((p - y) ** 2 for p, y in zip(predictions, ys)) / n
    dw = sum(2 * (p - y) * x for p, x, y in zip(predictions, xs, ys)) / n
    db = sum(2 * (p - y) for p, y in zip(predictions, ys)) / n
    w, b = w - rate * dw, b - rate * db
    if epoch % 100 == 0:
        print(f"{epoch=:3d} {loss=:.5f} {w=:.4f} {b=:.4f}")
print([round(w * x + b, 2) for x in (0, 6, 10)])
residuals = [y - (slope * x + intercept) for x, y in zip(xs, ys)]
print([f"{r:+.3f}" for r in residuals], f"{sum(residuals):.10f}" in ("0.0000000000", "-0.0000000000"))
