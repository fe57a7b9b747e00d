class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def levels(self):
        queue = [self]
        while queue:
            node = queue.pop(0)
            yield node.value
            queue += [n for n in (node.left, node.right) if n]

    @property
    def leaves(self):
        if not self.left and not self.right:
            yield self.value
        for child in (self.left, self.right):
            if child:
                yield from child.leaves

    @staticmethod
    def upto(n):
        yield from range(n)


t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), list(t.levels()), list(t.leaves), list(Tree.upto(3)))
print(sum(t), max(t), 3 in t, 5 in t, sorted(t, reverse=True), [*t], tuple(t))
first, *_ = t
print(first, dict(zip("ab", t)), list(zip(t, t.levels())))
for a, b in zip(t, t):
    print((a, b), end=" ")
print()
