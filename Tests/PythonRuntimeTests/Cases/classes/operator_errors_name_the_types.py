class Apple:
    pass


class Pear:
    def __add__(self, other):
        return NotImplemented


a, p = Apple(), Pear()
operations = {
    "+": lambda x, y: x + y, "-": lambda x, y: x - y, "*": lambda x, y: x * y, "/": lambda x, y: x / y,
    "//": lambda x, y: x // y, "%": lambda x, y: x % y, "**": lambda x, y: x**y, "@": lambda x, y: x @ y,
    "<<": lambda x, y: x << y, ">>": lambda x, y: x >> y, "&": lambda x, y: x & y, "|": lambda x, y: x | y,
    "^": lambda x, y: x ^ y, "<": lambda x, y: x < y, ">=": lambda x, y: x >= y, "in": lambda x, y: x in y,
    "divmod": divmod, "pow": pow,
}
for name, f in operations.items():
    for x, y in ((a, 1), (1, a), (p, a)):
        try:
            print(f(x, y))
        except TypeError as e:
            print(name, "->", e)
