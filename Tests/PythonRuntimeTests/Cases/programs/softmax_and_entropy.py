import math


def softmax(zs):
    m = max(zs)
    es = [math.exp(z - m) for z in zs]
    total = sum(es)
    return [e / total for e in es]


def cross_entropy(p, q):
    return -sum(a * math.log2(b) for a, b in zip(p, q))


def kl(p, q):
    return cross_entropy(p, q) - cross_entropy(p, p)


p = [1 / 2, 1 / 4, 1 / 4]
q = [1 / 8, 1 / 4, 5 / 8]
print("cross entropy %.4f entropy %.4f kl %.4f" % (cross_entropy(p, q), cross_entropy(p, p), kl(p, q)))
for zs in ([1, 2, 3], [0, 0], [1000, 1001], [-1, 5, 2, 0.5]):
    s = softmax(zs)
    print(zs, [f"{x:.4f}" for x in s], f"{sum(s):.6f}", s.index(max(s)))
print(kl(p, p), math.isclose(sum(softmax([0.1] * 10)), 1))
flips = [1, 1, 0, 1]
for h in (0.25, 0.5, 0.75):
    likelihood = math.prod(h if f else 1 - h for f in flips)
    print(h, likelihood, round(math.log(likelihood), 5))
try:
    cross_entropy(p, [1, 0, 0])
except ValueError as e:
    print(e)
