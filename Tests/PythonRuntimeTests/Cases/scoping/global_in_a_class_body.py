# `global` in a class body is about the class body alone.
def outer(x):
    class Adder:
        global x
        def add(self, y):
            return x + y
    return Adder()


x = 0
print(outer(6).add(2))


def counter(start):
    class Counter:
        global label
        label = "counting"
        value = start
        def next(self):
            nonlocal start
            start += 1
            return start
    return Counter()


c = counter(10)
print(c.next(), c.next(), c.value, label)


def function_level():
    y = 1
    def inner():
        global y
        def innermost():
            return y
        return innermost()
    return inner(), y


y = "global y"
print(function_level())

# A nested `global` makes the name global where the code is run with locals of its own, too.
g, l = {}, {}
exec("""
def show():
    global z
    return z
z = 9
w = 10
shown = show()
""", g, l)
print(sorted(l), g["z"])
