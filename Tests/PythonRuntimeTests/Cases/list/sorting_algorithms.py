def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items

def quick(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])

def merge(items):
    if len(items) < 2:
        return items
    a, b = merge(items[:len(items) // 2]), merge(items[len(items) // 2:])
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b

def insertion(items):
    out = []
    for x in items:
        i = len(out)
        while i and out[i - 1] > x:
            i -= 1
        out.insert(i, x)
    return out
for data in ([5, 2, 9, 1, 5, 6], [], [1], list('sorting'), [2.5, -1, 0], [(2, 'b'), (1, 'z'), (2, 'a')]):
    print(bubble(data), quick(data) == merge(data) == insertion(data) == sorted(data))
