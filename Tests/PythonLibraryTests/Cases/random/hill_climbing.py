import random
def height(x, y):
    return -(x - 3) ** 2 - (y + 1) ** 2 + 10

random.seed(42)
x, y = random.uniform(-10, 10), random.uniform(-10, 10)
best = height(x, y)
fails = steps = 0
while fails < 200:
    nx, ny = x + random.uniform(-0.5, 0.5), y + random.uniform(-0.5, 0.5)
    h = height(nx, ny)
    steps += 1
    if h >= best:
        x, y, best, fails = nx, ny, h, 0
        if steps % 10 == 0:
            print(f'{steps:4d} {x:.4f} {y:.4f} {best:.6f}')
    else:
        fails += 1
print(steps, x, y, best)
