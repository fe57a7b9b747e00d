import math

losses = [2.302585, 1.0986, 0.5, 0.123456789, 0.0009, 0.0]
for step, loss in enumerate(losses):
    lr = 0.1 * 0.5**step
    acc = 1 - math.exp(-step)
    print(f"step {step:03d} | loss {loss:.4f} | lr {lr:.6f} | acc {acc:6.1%} | {'#' * int(acc * 10):<10}|")
print(f"{'name':<12}{'shape':>10}{'params':>12}")
for name, shape in (("embedding", (27, 10)), ("hidden", (30, 200)), ("out", (200, 27))):
    print(f"{name:<12}{str(shape):>10}{shape[0] * shape[1]:>12,}")
total = sum(a * b for a, b in ((27, 10), (30, 200), (200, 27)))
print(f"{total=:,} {total:_} {total:e} {total / 1e3:.1f}K {total:>10}|{total:<10}|{total:^10}|")
w = [0.5, -1.25, 3.0]
print(f"w = [{', '.join(f'{x:+.2f}' for x in w)}]", f"{w}", f"norm {math.sqrt(sum(x * x for x in w)):.3f}")
x, y = 1.5, -2.0
print(
    f"f({x}, {y}) = {x * y + x:.3f}; grad = ({y + 1:.1f}, {x:.1f})", "f(%g, %g) = %.3f" % (x, y, x * y),
    "x={:.3f} y={:.3f}".format(x, y)
)
print(
    "Epoch {}/{} loss: {:.4f}".format(3, 10, 0.25), "{0:>5.1f}%".format(99.5), "%d%% done" % 50,
    f"{0.5:.0%} done", f"{7:02d}:{5:02d}"
)
print(f"{1e-3} {1e-4} {1e-5} {1e5} {1e16} {1/3} {2/3:.3}")
print(f"{10/3:.2f} {-0.0} {100.0} {1e2:g} {123456.0:g} {1234567.0:g}")
