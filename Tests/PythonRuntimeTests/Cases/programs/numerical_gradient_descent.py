def f(p):
    x, y = p
    return (x - 1) ** 2 + (y - 2) ** 2 + x * y


def df(f, p, k, h=1e-5):
    p1 = p.copy()
    p1[k] += h
    return (f(p1) - f(p)) / h


def grad(f, p):
    return [df(f, p, k) for k in range(len(p))]


def length(v):
    return sum(x * x for x in v) ** 0.5


p, rate = [3.0, 3.0], 0.1
for i in range(60):
    g = grad(f, p)
    if i % 10 == 0:
        print("{:02d}: f(p)={:.4f} p={} g={} |g|={:.5f}".format(
            i, f(p), [round(x, 3) for x in p], [round(x, 3) for x in g], length(g)
        ))
    if length(g) < 1e-4:
        break
    p = [x - rate * gx for x, gx in zip(p, g)]
print("stopped", i, ["%.3f" % x for x in p])
print(f"df/dx at (1,1) = {df(f, [1, 1], 0):.4f}, df/dy = {df(f, [1, 1], 1):.4f}")
