class Stack:
    def __init__(self, *items):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if self.is_empty():
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        return self._items[-1]

    def is_empty(self):
        return not self._items

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"Stack({', '.join(map(repr, self._items))})"


class Queue:
    def __init__(self):
        self._in, self._out = Stack(), Stack()

    def put(self, x):
        self._in.push(x)

    def get(self):
        if self._out.is_empty():
            while self._in:
                self._out.push(self._in.pop())
        return self._out.pop()


s = Stack(1, 2)
s.push("three")
print(s, len(s), s.peek(), s.pop(), s.pop(), s, bool(s), bool(Stack()))
q = Queue()
for x in "abc":
    q.put(x)
print(q.get(), q.get(), q.put("d"), q.get(), q.get())
for action in (q.get, Stack().pop, Stack().peek):
    try:
        action()
    except IndexError as e:
        print(e)


class Ring:
    def __init__(self, size):
        self.size, self.items, self.start = size, [], 0

    def add(self, x):
        if len(self.items) < self.size:
            self.items.append(x)
        else:
            self.items[self.start] = x
            self.start = (self.start + 1) % self.size

    def __iter__(self):
        for i in range(len(self.items)):
            yield self.items[(self.start + i) % self.size]


r = Ring(3)
for i in range(5):
    r.add(i)
    print(list(r), end=" ")
print()
