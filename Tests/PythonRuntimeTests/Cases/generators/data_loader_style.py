def batches(xs, ys, size, drop_last=False):
    for start in range(0, len(xs), size):
        batch = xs[start:start + size], ys[start:start + size]
        if drop_last and len(batch[0]) < size:
            return
        yield batch


xs, ys = list(range(7)), [x * x for x in range(7)]
for bx, by in batches(xs, ys, 3):
    print(bx, by)
print(len(list(batches(xs, ys, 3, drop_last=True))), sum(len(b) for b, _ in batches(xs, ys, 2)))


def epochs(n, make):
    for epoch in range(n):
        for step, batch in enumerate(make()):
            yield epoch, step, batch


print([(e, s, len(b[0])) for e, s, b in epochs(2, lambda: batches(xs, ys, 4))])


def shuffled(xs, seed):
    xs = list(xs)
    for i in range(len(xs) - 1, 0, -1):
        seed = (seed * 1103515245 + 12345) % 2**31
        j = seed % (i + 1)
        xs[i], xs[j] = xs[j], xs[i]
        yield xs[i]
    yield xs[0]


order = list(shuffled(range(8), 7))
print(order, sorted(order) == list(range(8)))


def sliding(xs, n):
    for i in range(len(xs) - n + 1):
        yield xs[i:i + n]


def running_mean(xs):
    total = 0
    for n, x in enumerate(xs, 1):
        total += x
        yield total / n


print(list(sliding("abcde", 3)), list(running_mean([2, 4, 9])), max(running_mean(ys)))


class Dataset:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i, i % 2


print(list(Dataset(3)), [x for x, y in Dataset(5) if y], len(Dataset(4)), (2, 0) in Dataset(3))
