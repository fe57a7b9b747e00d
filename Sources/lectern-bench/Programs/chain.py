"""A chain of a million nodes, walked from one end to the other, and let go of."""


class Node:
    def __init__(self, value, before):
        self.value = value
        self.before = before
        self.grad = 0.0


last = None
for value in range(1_000_000):
    last = Node(value, last)

last.grad = 1.0
node, count = last, 0
while node is not None:
    if node.before is not None:
        node.before.grad += node.grad
    node, count = node.before, count + 1
last = node = None
others = [Node(value, None) for value in range(100_000)]
print(count, len(others))
