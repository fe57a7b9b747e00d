people = [("ann", 30), ("bob", None), ("ann", 25)]
print(max(people[0], people[2]))
print(sorted(people[:1]))
print(people[0][1] < people[1][1])
