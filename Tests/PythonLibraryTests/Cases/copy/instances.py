import copy
class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)
    def __repr__(self):
        return f'Node({self.value}, {self.children})'
root = Node(1, [Node(2), Node(3, [Node(4)])])
s, d = copy.copy(root), copy.deepcopy(root)
root.value = 'changed'
root.children[1].children.append(Node(5))
print(root, s, d, sep='\n')
print(s.children is root.children)
print(d.children[0] is root.children[0], type(d) is Node)
print(vars(s).keys() == vars(root).keys())
class Calls(Node):
    made = 0
    def __init__(self, *args):
        Calls.made += 1
        super().__init__(*args)
c = Calls('x')
copy.copy(c), copy.deepcopy(c)
print(Calls.made, copy.deepcopy([c, c]))
class Slots:
    __slots__ = ('a', 'b')
x = Slots()
x.a = [1]
y = copy.deepcopy(x)
y.a.append(2)
print(x.a, y.a, hasattr(y, 'b'))
