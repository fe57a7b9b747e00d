a, b, c = "xyz"
print(a, b, c)
a, b = {"k": 1, "j": 2}
print(a, b)
a, b, c = range(3)
print(a, b, c)
a, b = (n * n for n in (3, 4))
print(a, b)
a, b = map(str, [1, 2])
print(repr(a), repr(b))
a, b = b"\x01\xff"
print(a, b)
a, b = zip([1, 2], "ab")
print(a, b)
a, b = reversed([5, 6])
print(a, b)


def pair():
    yield "left"
    yield "right"


a, b = pair()
print(a, b)
