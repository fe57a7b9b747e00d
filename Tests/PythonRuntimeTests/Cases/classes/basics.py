class Dog:
    kind = "canine"

    def __init__(self, name, tricks=None):
        self.name = name
        self.tricks = tricks or []

    def add(self, trick):
        self.tricks.append(trick)
        return self

    def describe(self):
        return f"{self.name} the {self.kind} knows {self.tricks}"


a, b = Dog("Fido"), Dog("Rex", ["sit"])
print(a.add("roll").add("beg").describe())
print(b.describe(), Dog.describe(b))
print(a.kind, Dog.kind, a.kind is Dog.kind)
a.kind = "wolf"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "good"
print(a.kind, b.kind)
print(a.__dict__, b.__dict__)
print(type(a), type(a) is Dog, a.__class__.__name__, isinstance(a, Dog), isinstance(a, object))
print(Dog, Dog.__name__, Dog.__module__, Dog.__bases__, Dog.__mro__)
a.age = 3
print(hasattr(a, "age"), hasattr(b, "age"))
