class Stack(list):
    def push(self, x):
        self.append(x)
        return self
    def __getitem__(self, i):
        return 'top' if i == 'top' else super().__getitem__(i)

s = Stack([1, 2])
s.push(3).push(4)
print(s, s[-1], s['top'], len(s), s[1:3], type(s[1:3]))
print(type(s + [5]), type(s * 2), type(s.copy()), s == [1, 2, 3, 4])
print(isinstance(s, list))
s.label = 'mine'
print(s.label, s.pop(), repr(s), [s], str(s), sorted(s, reverse=True), list(s), bool(Stack()))
print(Stack('ab') + Stack('c'))
class Loud(list):
    def append(self, x):
        print('append', x)
        super().append(x)
    def __repr__(self):
        return 'Loud' + super().__repr__()
l = Loud()
l.append(1); l.extend([2]); l += [3]
print(l, l[:1], list(l), f'{l}')
