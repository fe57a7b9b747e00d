def f():
    value = 1
    print(value)
    del value
    try:
        print(value)
    except UnboundLocalError as e:
        print(e)
    value = 2
    print(value)


f()


def g(arg):
    del arg
    try:
        return arg
    except UnboundLocalError as e:
        return str(e)


print(g(1))


def outer():
    cell = 1

    def inner():
        return cell

    print(inner())
    del cell
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)


outer()
