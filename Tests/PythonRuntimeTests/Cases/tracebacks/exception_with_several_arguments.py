print("args are shown as a tuple")


def fail(*args):
    raise ValueError(*args)


fail("bad value", 42, None)
