from dataclasses import make_dataclass, field, fields, dataclass
C = make_dataclass('C', ['a', ('b', int), ('c', list, field(default_factory=list))],
                   namespace={'total': lambda self: self.a + self.b})
c = C(1, 2)
print(c, c.total(), C.__name__, [(f.name, f.type) for f in fields(C)], C.__annotations__)
D = make_dataclass('D', [('d', int, 5)], bases=(C,), frozen=False, order=True)
print(D(1, 2), D(1, 2, [], 9), D(1, 2) < D(1, 3), D.__mro__[1].__name__)
for bad in (lambda: make_dataclass('E', ['a', 'a']), lambda: make_dataclass('E', ['class']),
            lambda: make_dataclass('E', ['1x'])):
    try:
        bad()
    except TypeError as error:
        print(error)
@dataclass
class Tree:
    value: int
    left: 'Tree' = None
    right: 'Tree' = None
    def depth(self):
        return 1 + max((t.depth() for t in (self.left, self.right) if t), default=0)
t = Tree(1, Tree(2, right=Tree(3)))
print(t, t.depth())
t.right = t
print(repr(t))
