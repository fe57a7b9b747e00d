xs = list(range(8))
xs[2:4] = ["a", "b", "c"]
print(xs)
xs[1:1] = [10, 11]
print(xs)
xs[:2] = []
print(xs)
xs[len(xs):] = [99, 100]
print(xs)
xs[::2] = [0] * len(xs[::2])
print(xs)
xs[-2:] = "hi"
print(xs)
xs[:] = range(3)
print(xs)
xs[5:9] = [7]
print(xs)
xs[2:0] = ["between"]
print(xs)
xs[::-1] = range(5)
print(xs)
for source in ("xs[::2] = [1]", "xs[1:2] = 5", "xs[::0] = []", "xs[7] = 1", "xs['a'] = 1", "xs[1.0] = 2"):
    try:
        exec(source)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
