def bubble(xs):
    xs = xs[:]
    for i in range(len(xs)):
        for j in range(len(xs) - 1 - i):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return xs


def insertion(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        key, j = xs[i], i - 1
        while j >= 0 and xs[j] > key:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = key
    return xs


def quick(xs):
    if len(xs) <= 1:
        return xs
    pivot, *rest = xs
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge(xs):
    if len(xs) < 2:
        return xs
    mid = len(xs) // 2
    a, b, out = merge(xs[:mid]), merge(xs[mid:]), []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b


def selection(xs):
    xs = xs.copy()
    return [xs.pop(xs.index(min(xs))) for _ in range(len(xs))]


data = [64, 34, 25, 12, 22, 11, 90, -5, 34]
for f in (bubble, insertion, quick, merge, selection):
    print(f.__name__, f(data), f([]), f([1]), f(list("python")), f(data) == sorted(data))
print(data)
