class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n} < {other.n}")
        return Answer(self.n < other.n)


class Answer:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        return self.value

    def __repr__(self):
        return f"Answer({self.value})"


a, b, c = Loud(1), Loud(2), Loud(3)
print(a < b < c)
print(b < a < c)
print(a < b)
if a < b:
    print("yes")
print(not a < b)
