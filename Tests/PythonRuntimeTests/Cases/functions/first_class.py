def apply(f, *args):
    return f(*args)


print(apply(max, 1, 5, 3), apply(str.upper, "abc"), apply(lambda: 7), apply(int, "12"))
operations = [abs, str, float, lambda n: n**2, bin]
print([op(-3) for op in operations])
dispatch = {int: "number", str: "text", list: "list"}
print([dispatch.get(type(x), "?") for x in (1, "a", [], None)])


def make_pipeline(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value

    return run


print(make_pipeline(str.strip, str.title, lambda s: s.split(), len)("  hello big world "))
say = print
say("alias", sep="")
append = [].append
append(1)
append(2)
print(append.__self__)
upper = "text".upper
print(upper(), upper.__name__)
print(list(map(len, ["a", "bb", ""])), list(map(str.upper, "ab")), list(map(pow, [2, 3], [3, 2])))
print(sorted([3, -1, 2], key=abs), max("aB", "Ab", key=str.lower), callable(apply), callable(3))


def outer():
    return outer


print(outer()()() is outer)
