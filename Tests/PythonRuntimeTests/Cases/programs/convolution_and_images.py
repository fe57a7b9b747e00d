image = [[0, 0, 0, 0, 0], [0, 9, 9, 9, 0], [0, 9, 0, 9, 0], [0, 9, 9, 9, 0], [0, 0, 0, 0, 0]]
kernels = {"edge": [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], "blur": [[1 / 9] * 3] * 3}


def convolve(img, k):
    n = len(k)
    return [[sum(img[r + i][c + j] * k[i][j] for i in range(n) for j in range(n)) for c in range(len(img[0]) - n + 1)]
            for r in range(len(img) - n + 1)]


for name, k in kernels.items():
    print(name)
    for row in convolve(image, k):
        print(" ".join(f"{v:7.2f}" for v in row))


def max_pool(img, n):
    return [[max(img[r + i][c + j] for i in range(n) for j in range(n)) for c in range(0, len(img[0]) - n + 1, n)]
            for r in range(0, len(img) - n + 1, n)]


print(max_pool(image, 2), max_pool([[1, 2, 3, 4], [5, 6, 7, 8]], 2))
print([row[::-1] for row in image] == image, [list(r) for r in zip(*image)] == image, sum(map(sum, image)))
for row in image:
    print("".join("#" if v else "." for v in row))
padded = [[0] * 7] + [[0] + row + [0] for row in image] + [[0] * 7]
print(len(padded), len(padded[0]), sum(padded[2]), [i for i, row in enumerate(padded) if any(row)])
hist = {v: sum(row.count(v) for row in image) for v in (0, 9)}
print(hist, [[v / 9 for v in row[:3]] for row in image[:2]])
