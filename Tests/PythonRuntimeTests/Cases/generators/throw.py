def worker():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("handled", e)
            yield "recovered"
        except KeyError:
            print("stopping")
            return "stopped"


g = worker()
print(next(g))
print(g.throw(ValueError("bad")))
print(next(g))
print(g.throw(ValueError))
print(g.send("ignored"))
try:
    g.throw(KeyError("k"))
except StopIteration as e:
    print("value", e.value)
try:
    g.throw(ValueError("after the end"))
except ValueError as e:
    print("raised back:", e)
h = worker()
try:
    h.throw(IndexError("not started"))
except IndexError as e:
    print("not started:", e)
print(list(h))
k = worker()
next(k)
try:
    k.throw(OSError("not handled"))
except OSError as e:
    print(e)
try:
    k.throw("text")
except TypeError as e:
    print(e)
try:
    k.throw(int)
except TypeError as e:
    print(e)
