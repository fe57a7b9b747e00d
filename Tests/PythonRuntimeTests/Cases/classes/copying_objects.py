import copy


class Thing:
    def __init__(self, xs, other=None):
        self.xs, self.other = xs, other


t = Thing([1, [2]], Thing([9]))
shallow, deep = copy.copy(t), copy.deepcopy(t)
t.xs[1].append(3)
t.other.xs.append(8)
print(shallow.xs, deep.xs, shallow.other is t.other, deep.other.xs)
print(shallow is t, type(deep).__name__, shallow.__dict__.keys() == t.__dict__.keys())
loop = Thing([])
loop.other = loop
again = copy.deepcopy(loop)
print(again.other is again, again is loop)
nested = [[0] * 2] * 2
same = copy.deepcopy(nested)
same[0][0] = 1
print(same, nested, [r[:] for r in nested])


class Custom:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Custom(self.n + 100)

    def __deepcopy__(self, memo):
        return Custom(self.n + 1000)


print(copy.copy(Custom(1)).n, copy.deepcopy([Custom(2)])[0].n)
d = {"a": [1], (1, 2): {3}}
e, f = dict(d), copy.deepcopy(d)
d["a"].append(2)
print(
    e, f, copy.copy(5), copy.deepcopy("s"), copy.deepcopy((1, [2])), copy.copy(len) is len,
    copy.deepcopy(Thing) is Thing
)
