class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        def add(node):
            if node is None:
                return [key, None, None]
            side = 1 if key < node[0] else 2
            node[side] = add(node[side])
            return node

        self.root = add(self.root)
        return self

    def walk(self, order="in"):
        def go(node):
            if node:
                key, left, right = node
                if order == "pre":
                    yield key
                yield from go(left)
                if order == "in":
                    yield key
                yield from go(right)
                if order == "post":
                    yield key

        return go(self.root)

    def height(self):
        def h(node):
            return 0 if not node else 1 + max(h(node[1]), h(node[2]))

        return h(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node[0] != key:
            node = node[1] if key < node[0] else node[2]
        return node is not None


t = Tree()
for k in (50, 30, 70, 20, 40, 60, 80, 35):
    t.insert(k)
print(list(t.walk()), list(t.walk("pre")), list(t.walk("post")), t.height())
print(40 in t, 45 in t, t.root[:1], Tree().height(), list(Tree().walk()))
print(list(Tree().insert("m").insert("c").insert("z").walk()))
