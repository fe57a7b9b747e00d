def binary_search(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1

data = [1, 3, 5, 7, 9, 11]
print([binary_search(data, x) for x in (1, 11, 6, 0, 12, 7)])
print([data[i:i + 3] for i in range(len(data) - 2)])
print([sum(data[i:i + 2]) / 2 for i in range(len(data) - 1)])
print([b - a for a, b in zip(data, data[1:])])
def best_run(values):
    best = here = values[0]
    for v in values[1:]:
        here = max(v, here + v)
        best = max(best, here)
    return best
print(best_run([-2, 1, -3, 4, -1, 2, 1, -5, 4]), [sum(data[:i]) for i in range(len(data) + 1)])
def flatten(items):
    return [y for x in items for y in (flatten(x) if isinstance(x, list) else [x])]
print(flatten([1, [2, [3, []], 4], [[5]]]), [x for row in [[1, 2], [3]] for x in row], sum([[1], [2]], []))
seen = []
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.append(x))])
print(data[-1:] + data[:-1], data[2:] + data[:2])
print([x for pair in zip('abc', [1, 2, 3]) for x in pair])
