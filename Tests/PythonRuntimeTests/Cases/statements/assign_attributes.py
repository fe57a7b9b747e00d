class Point:
    kind = "point"


p = Point()
p.x = 1
p.y = p.z = 2
print(p.x, p.y, p.z)
p.x, p.y = p.y, p.x
print(p.x, p.y)
p.kind = "mine"
print(p.kind, Point.kind)
Point.kind = "changed"
print(p.kind, Point().kind)
del p.kind
print(p.kind)
print(p.__dict__)
p.items = []
p.items.append(1)
p.items += [2]
print(p.items)
for p.x in range(3):
    pass
print(p.x)
*p.parts, p.last = "abc"
print(p.parts, p.last)
with open(__file__) as p.file:
    pass
print(p.file.closed)
