def read(lines):
    for line in lines:
        yield line.strip()


def numbers(lines):
    for line in lines:
        if line and not line.startswith("#"):
            yield float(line)


def window(xs, n):
    buf = []
    for x in xs:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)


def batches(xs, n):
    batch = []
    for x in xs:
        batch.append(x)
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        yield batch


text = ["1", "# comment", " 2.5 ", "", "4", "8"]
print(list(numbers(read(text))))
print([sum(w) / 2 for w in window(numbers(read(text)), 2)])
print(list(batches(range(7), 3)), list(batches([], 2)))
print(list(window("abcd", 3)))
log = []


def traced(name, xs):
    for x in xs:
        log.append(f"{name}{x}")
        yield x


print(sum(traced("b", traced("a", range(3)))), log)
