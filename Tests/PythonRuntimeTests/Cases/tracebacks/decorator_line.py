def register(name):
    return 5


@register("x")
def f():
    return 1
