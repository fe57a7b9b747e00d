def count(n):
    print("started")
    for i in range(n):
        print("about to yield", i)
        yield i
        print("resumed", i)
    print("finished")


g = count(2)
print(type(g), g.__name__, iter(g) is g)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.args, e.value)
try:
    next(g)
except StopIteration as e:
    print("stop again", repr(e))
print(next(g, "default"))
print(list(g), list(count(1)))
for x in count(1):
    print("got", x)
