class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for x in items:
            self.append(x)

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            last = self.head
            while last.next:
                last = last.next
            last.next = node
        self.size += 1

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __repr__(self):
        return " -> ".join([repr(x) for x in self] + ["None"])

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def remove(self, value):
        previous, node = None, self.head
        while node and node.value != value:
            previous, node = node, node.next
        if node is None:
            raise ValueError(f"{value!r} is not in the list")
        if previous:
            previous.next = node.next
        else:
            self.head = node.next
        self.size -= 1


xs = LinkedList("abc")
print(xs, len(xs), "b" in xs, list(xs), LinkedList())
xs.reverse()
xs.remove("c")
print(xs, sorted(xs), [*LinkedList(range(5))], max(LinkedList([3, 9, 2])))
try:
    xs.remove("zz")
except ValueError as e:
    print(e)
