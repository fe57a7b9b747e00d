def matcher(pattern):
    matches = []
    line = yield
    while line is not None:
        if pattern in line:
            matches.append(line)
        line = yield len(matches)
    yield matches


m = matcher("py")
next(m)
print(m.send("python"), m.send("java"), m.send("happy"), m.send(None))


def started(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g

    return start


@started
def accumulator(total=0):
    while True:
        total += yield total


acc = accumulator(100)
print(acc.send(1), acc.send(10), acc.send(-50))


def scheduler(tasks):
    order = []
    while tasks:
        task = tasks.pop(0)
        try:
            order.append(next(task))
            tasks.append(task)
        except StopIteration as e:
            order.append(e.value)
    return order


def task(name, n):
    for i in range(n):
        yield f"{name}{i}"
    return f"{name} done"


print(scheduler([task("a", 2), task("b", 1), task("c", 3)]))
