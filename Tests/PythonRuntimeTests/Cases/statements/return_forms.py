def nothing():
    return


def falls_off():
    1 + 1


def pair():
    return 1, 2


def starred(xs):
    return *xs, "end"


def early(n):
    for i in range(n):
        if i * i > n:
            return i
    return -1


def nested():
    if True:
        while True:
            for x in [1]:
                return x


def conditional(x):
    return "yes" if x else "no"


def unreachable():
    return "first"
    return "second"


print(nothing(), falls_off(), pair(), starred([1, 2]))
print(early(10), early(2), nested(), conditional(0), conditional(1), unreachable())
print((lambda: None)(), [].append(1), print("printed"))
