def gen():
    a, b = 1, [2]
    d = {"k": a}
    for i in range(2):
        for j in "xy":
            a += 1
            b.append((i, j))
            received = yield a, list(b), d
            d[received] = a
    yield d


g = gen()
print(next(g))
print(g.send("p"))
print(g.send("q"))
print(g.send("r"))
print(g.send("s"))


def countdown(n):
    while n:
        command = yield n
        if command == "reset":
            n = 5
        n -= 1


g = countdown(3)
print([next(g), next(g), g.send("reset"), *g])
one, two = countdown(2), countdown(2)
print(next(one), next(two), next(one), next(two))
