class Bag:
    items = []
    count = 0

    def add(self, x):
        self.items.append(x)
        self.count += 1


a, b = Bag(), Bag()
a.add(1)
b.add(2)
print(a.items, b.items, a.items is Bag.items)
print(a.count, b.count, Bag.count)
print(a.__dict__, "items" in a.__dict__)
a.items = ["own"]
print(a.items, b.items)
a.items += ["more"]
print(a.items, Bag.items)
b.items += ["shared"]
print(Bag.items, "items" in b.__dict__, b.items is Bag.items)


class Counter:
    made = 0
    all = []

    def __init__(self):
        Counter.made += 1
        self.number = Counter.made
        self.all.append(self.number)


print([Counter().number for _ in range(3)], Counter.made, Counter.all)
