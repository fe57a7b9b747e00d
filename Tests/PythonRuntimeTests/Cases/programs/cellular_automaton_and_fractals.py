def rule(number):
    return {tuple(int(b) for b in f"{i:03b}"): number >> i & 1 for i in range(8)}


def run(number, width=31, steps=8):
    table, cells = rule(number), [0] * width
    cells[width // 2] = 1
    for _ in range(steps):
        print("".join(" #"[c] for c in cells).rstrip())
        cells = [table[cells[i - 1], cells[i], cells[(i + 1) % width]] for i in range(width)]


run(90)
run(30, 15, 5)


def mandelbrot(c, limit=30):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-4, 5):
    print("".join(" .:-=+*#%@"[min(9, mandelbrot(complex(x / 12, y / 4)) // 3)] for x in range(-26, 8)).rstrip())


def sierpinski(n):
    if n == 0:
        return ["*"]
    small = sierpinski(n - 1)
    pad = " " * (2 ** (n - 1))
    return [pad + line + pad for line in small] + [line + " " + line for line in small]


print("\n".join(line.rstrip() for line in sierpinski(3)))
