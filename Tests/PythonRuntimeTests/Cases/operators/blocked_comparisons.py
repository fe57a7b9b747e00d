# A method set to None refuses what a missing one would leave to the other side.
class Blocked:
    __eq__ = None
    __lt__ = None


class Open:
    def __eq__(self, other):
        return NotImplemented


class Below(Open):
    __eq__ = None
    __ne__ = None


for a, b in [(Blocked(), 1), (1, Blocked()), (Open(), Below()), (Below(), Open())]:
    for name, compare in [("==", lambda: a == b), ("!=", lambda: a != b), ("<", lambda: a < b), (">", lambda: a > b)]:
        try:
            print(name, compare())
        except TypeError as e:
            print(name, e)


# Lists that a comparison shortens are compared by length in the end.
class Clears:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


left, right = [], []
left.append(Clears(left))
right.append(Clears(right))
print(left == right)
left.append(Clears(left))
print(left == [1], left, right == [])
