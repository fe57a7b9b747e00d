print("defaults are evaluated at def")


def f(x, y=1 / 0):
    return x


print("never")
