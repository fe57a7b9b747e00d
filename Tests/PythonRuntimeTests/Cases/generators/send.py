def average():
    total = n = 0
    result = None
    while True:
        x = yield result
        print("received", x)
        total += x
        n += 1
        result = total / n


g = average()
print(next(g))
print(g.send(10), g.send(20), g.send(60))


def echo():
    got = []
    while len(got) < 3:
        got.append((yield len(got)))
    return got


g = echo()
print(next(g), next(g), g.send("a"))
try:
    g.send("b")
except StopIteration as e:
    print(e.value)
g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(g.send(None))


def expression():
    x = (yield 1) + (yield 2)
    print("x =", x)
    y = [(yield 3), (yield 4)]
    print("y =", y)


g = expression()
print(next(g), g.send(10), g.send(20), g.send("p"), next(g, "end"))
print(g.gi_frame, g.gi_running)
