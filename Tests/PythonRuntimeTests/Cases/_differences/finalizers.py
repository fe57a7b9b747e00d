# `__del__` is called at the end of a statement of the program itself, not in the middle of one, nor when a function rebinds a name.
# Cause: no reference counts. To be independent of it: `with`, or an explicit close().
class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("closed", self.name)


def work():
    resource = Resource("a")
    resource = Resource("b")
    print("both made")


work()
print([Resource("c").name], "shown first")


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("never printed")


for number in numbers():
    break
print("done")
