class Tag:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None)


with Tag("a") as a, Tag("b") as b:
    print(a, b)
with (
    Tag("c") as c,
    Tag("d"),
    Tag(c + "e") as e,
):
    print(c, e)
with (Tag("f")) as f, (Tag("g")):
    print(f)
with (Tag("h"), Tag("i")):
    print("two managers in parentheses")
try:
    with Tag("x"), Tag("y"):
        raise KeyError("inside")
except KeyError as e:
    print("caught", e)
