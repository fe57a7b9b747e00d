import math

if math.pi > 3:
    def area(r):
        return "the first definition"
else:
    def area(r):
        return "the second definition"
print(area(1))


def area(r):
    return "redefined"


print(area(1))
handlers = []
for name in ("add", "sub"):
    def handler(a, b, name=name):
        return f"{name}({a}, {b})"

    handlers.append(handler)
print([h(1, 2) for h in handlers], handler(3, 4))


def outer(flag):
    if flag:
        def inner():
            return "yes"
    try:
        return inner()
    except UnboundLocalError as e:
        return str(e)


print(outer(True), "|", outer(False))
try:
    def once():
        return 1
finally:
    print(once())


def counter(n=[0]):
    n[0] += 1
    return n[0]


print([counter() for _ in range(3)])
