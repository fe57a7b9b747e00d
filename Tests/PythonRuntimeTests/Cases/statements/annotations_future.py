from __future__ import annotations


def f(a: Undefined, b: int | None = None) -> list[Whatever]:
    return a


print(f.__annotations__)
print(f(3))


class Node:
    value: int
    next: Node | None = None

    def link(self, other: Node) -> Node:
        self.next = other
        return other


print(Node.__annotations__)
print(Node.link.__annotations__)
x: some.thing[0] = 1
print(x, __annotations__)
