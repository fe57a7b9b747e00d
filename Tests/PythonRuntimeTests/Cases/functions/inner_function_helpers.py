def quicksort(xs):
    xs = list(xs)

    def swap(i, j):
        xs[i], xs[j] = xs[j], xs[i]

    def partition(lo, hi):
        pivot = xs[hi]
        i = lo
        for j in range(lo, hi):
            if xs[j] < pivot:
                swap(i, j)
                i += 1
        swap(i, hi)
        return i

    def sort(lo, hi):
        if lo < hi:
            p = partition(lo, hi)
            sort(lo, p - 1)
            sort(p + 1, hi)

    sort(0, len(xs) - 1)
    return xs


print(quicksort([3, 6, 1, 8, 2, 9, 2]), quicksort("hello"), quicksort([]))


def bisection(f, lo, hi, eps=1e-10):
    steps = 0

    def go(lo, hi):
        nonlocal steps
        steps += 1
        mid = (lo + hi) / 2
        if hi - lo < eps:
            return mid
        return go(mid, hi) if f(lo) * f(mid) > 0 else go(lo, mid)

    return go(lo, hi), steps


root, steps = bisection(lambda x: x * x - 2, 0, 2)
print(f"{root:.6f}", steps)


def walk(tree):
    out = []

    def visit(node, path):
        if isinstance(node, dict):
            for k, v in node.items():
                visit(v, path + [k])
        else:
            out.append(("/".join(path), node))

    visit(tree, [])
    return out


print(walk({"a": 1, "b": {"c": 2, "d": {"e": 3}}}))
