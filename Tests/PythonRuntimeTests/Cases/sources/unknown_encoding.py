# coding: no-such-encoding
print("never")


def f():
    pass
