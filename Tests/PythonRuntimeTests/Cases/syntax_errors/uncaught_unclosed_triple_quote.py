def f():
    """A text that never ends

    return 1


print(f())
