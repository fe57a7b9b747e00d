log = []


def deco(name):
    log.append(f"make {name}")

    def apply(f):
        log.append(f"apply {name}")
        return f

    return apply


def default(name):
    log.append(f"default {name}")


@deco("outer")
@deco("inner")
def f(a=default("a")):
    log.append("body")


f()
print(*log, sep="\n")
log.clear()
table = [deco("zero"), deco("one")]


@table[1]
class C:
    log.append("class body")


print(log)


@(deco("parenthesised"))
@(x := deco("walrus"))
def g():
    pass


print(log[-4:])
