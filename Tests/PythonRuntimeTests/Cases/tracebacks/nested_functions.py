def outer(x):
    def middle(y):
        def inner(z):
            raise RuntimeError(f"{x}{y}{z}")

        return inner(y + 1)

    return middle(x + 1)


print("start")
outer(1)
