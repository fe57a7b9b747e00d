log = []


class M:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, *details):
        log.append("-" + self.name)


def f():
    with M("a"):
        with M("b") as b:
            try:
                return log.append("return") or b.name
            finally:
                log.append("finally")


print(f(), log)
log.clear()
for i in range(3):
    with M(str(i)):
        if i == 0:
            continue
        if i == 1:
            break
        log.append("never")
print(log)
log.clear()


def g():
    with M("g"):
        yield 1
        yield 2


it = g()
print(next(it), log)
it.close()
print(log)
