log = []


def g():
    try:
        log.append("enter")
        yield 1
        yield 2
    finally:
        log.append("cleanup")


for x in g():
    log.append(x)
print(log)
log.clear()
it = g()
for x in it:
    log.append(x)
    break
it.close()
print(log)
log.clear()
it = g()
try:
    for x in it:
        raise ValueError("consumer failed")
except ValueError as e:
    log.append(str(e))
it.close()
print(log)


def loop():
    for i in range(3):
        try:
            yield i
        except ValueError:
            print("skip", i)
        else:
            print("used", i)
        finally:
            print("done", i)


it = loop()
print(next(it))
print(it.throw(ValueError))
print(next(it))
print(next(it, "end"))
