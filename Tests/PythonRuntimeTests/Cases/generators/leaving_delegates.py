def inner(log, answer=None):
    try:
        yield "inner"
    except BaseException as e:
        log.append(f"inner saw {type(e).__name__}")
        if answer == "return":
            return "value"
        if answer == "raise":
            raise ValueError("from inner")
        if answer == "yield":
            yield "again"
        raise
    finally:
        if answer != "yield":
            log.append("inner done")


def outer(log, answer=None):
    try:
        result = yield from inner(log, answer)
        log.append(f"got {result}")
        yield "after"
    except BaseException as e:
        log.append(f"outer saw {type(e).__name__}: {e}")
        raise
    finally:
        log.append("outer done")


for answer in None, "return", "raise", "yield":
    for leave in "close", "GeneratorExit", "KeyError":
        log = []
        g = outer(log, answer)
        next(g)
        try:
            if leave == "close":
                g.close()
            else:
                log.append(g.throw(getattr(__builtins__, leave)))
        except BaseException as e:
            log.append(f"out came {type(e).__name__}: {e}")
        print(answer, leave, log)


# A delegate that failed is no delegate any more.
def fails():
    yield 1
    raise ValueError("failed")


def goes_on():
    try:
        yield from fails()
    except ValueError as e:
        print(e)
    got = yield 2
    print("got", got)
    got = yield from second()
    print("got", got)


def second():
    got = yield 3
    print("second got", got)
    return got * 2


g = goes_on()
print(next(g), next(g), g.gi_yieldfrom)
print(g.send("x"), g.gi_yieldfrom is not None)
try:
    g.send(21)
except StopIteration:
    print("over")


def itself():
    yield 1
    try:
        yield from me
    except ValueError as e:
        print(e)
    yield 2


me = itself()
print(next(me), next(me))
me.__name__ = "renamed"
me.__qualname__ = "also.renamed"
print(me.__name__, repr(me).split(" at ")[0])
try:
    me.__name__ = 3
except TypeError as e:
    print(e)
