calls = []


def index():
    calls.append("index")
    return 1


def box():
    calls.append("box")
    return xs


xs = [10, 20, 30]
box()[index()] += 5
print(xs, calls)
calls.clear()
xs[index()] = xs[index()] * 2
print(xs, calls)


class Counter:
    def __init__(self):
        self.n = 0


c = Counter()


def get():
    calls.append("get")
    return c


calls.clear()
get().n += 1
get().n -= 5
print(c.n, calls)
d = {"a": 1}
d["a"] += d.setdefault("b", 10)
print(d)
