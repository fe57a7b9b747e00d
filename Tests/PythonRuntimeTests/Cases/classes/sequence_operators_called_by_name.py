# A sequence's own method raises; the operator asks the other operand first.
for expression in (
    "[].__add__(1)", "'a'.__mul__('b')", "(1,).__add__([1])", "b'a'.__add__('a')", "[1].__rmul__('a')", "bytearray(b'x').__add__(1)",
    "[1] + 1", "'a' + 1", "1 + 'a'", "(1,) + 'a'", "b'a' + 'a'", "[1] * 'a'", "'a' * [1]", "[1] * 1.0", "[1].__mul__(2)",
    "2 .__mul__([1])",
):
    try:
        print(expression, eval(expression))
    except TypeError as error:
        print(expression, error)


class Stack(list):
    def __add__(self, other):
        return Stack(super().__add__(other))


class Word(str):
    def __mul__(self, times):
        return Word(super().__mul__(times))


for broken in (lambda: Stack([1]) + 5, lambda: Word("a") * "b"):
    try:
        broken()
    except TypeError as error:
        print(error)
print(Stack([1]) + [2], Word("ab") * 2)


class Answers:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)


print([1] + Answers(), "a" + Answers(), b"" + Answers(), (1,) * Answers(), [1] * Answers())

items = [1]
try:
    items *= "a"
except TypeError as error:
    print(error)
items += (2, 3)
items *= 2
print(items)


class Row(list):
    pass


row = Row([1, 2])
row += row
row.extend(row)
print(row)


class Odd(list):
    def __iter__(self):
        return iter([7])


odd = Odd([1, 2])
odd += odd
print(len(odd), list.__repr__(odd))


class Reflected:
    def __rdivmod__(self, other):
        return "reflected"


try:
    divmod(Reflected(), Reflected())
except TypeError as error:
    print(error)
print(divmod(5, Reflected()))
