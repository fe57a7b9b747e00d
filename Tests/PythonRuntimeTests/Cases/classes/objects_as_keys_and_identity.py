class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


a, b, c = Node("a"), Node("b"), Node("a")
d = {a: 1, b: 2}
print(d[a], c in d, a in d, d)
d[c] = 3
print(len(d), list(d.values()))
seen = set()
for n in (a, b, a, c, b):
    if n not in seen:
        seen.add(n)
        print("new", n, end=" ")
print(len(seen))
print(a == c, a is a, a is not c, [a] == [a], [a] == [c], a in [c], [a, b].index(b), [a, c, a].count(a))
graph = {a: [b, c], b: [c], c: []}
order, visited = [], set()


def visit(n):
    if n not in visited:
        visited.add(n)
        for m in graph[n]:
            visit(m)
        order.append(n)


visit(a)
print(order, order[0] is c)
pairs = {(a, b): "ab", (b, a): "ba"}
print(pairs[a, b], (c, b) in pairs, frozenset([a, b]) == frozenset([b, a]), dict.fromkeys([a, b, a]))
print(sorted([b, a, c], key=lambda n: n.name), max([a, b], key=lambda n: n.name))
try:
    sorted([b, a])
except TypeError as e:
    print(e)
