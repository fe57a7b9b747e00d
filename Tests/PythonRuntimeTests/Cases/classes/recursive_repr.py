class Node:
    def __init__(self, value, *children):
        self.value, self.children = value, list(children)

    def __repr__(self):
        inner = ", ".join(map(repr, self.children))
        return f"Node({self.value!r}{', ' + inner if inner else ''})"


print(Node(1, Node("a"), Node(2.5, Node(None))))
xs = [1]
xs.append(xs)
print(xs)
d = {"k": 1}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
a, b = [], []
a.append(b)
b.append(a)
print(a, b)
n = Node("loop")
n.children.append(n)
try:
    repr(n)
except RecursionError as e:
    print(type(e).__name__)
