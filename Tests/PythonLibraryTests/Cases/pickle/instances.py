import pickle
class Point:
    kind = 'class attribute'
    def __init__(self, x, y):
        print('init called')
        self.x, self.y = x, y
    def __eq__(self, other):
        return vars(self) == vars(other)
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
p = Point(1, [2])
q = pickle.loads(pickle.dumps(p))
print(q, q == p, q is p, q.y is p.y, q.kind)
class Slots:
    __slots__ = ('a',)
s = Slots()
s.a = 5
print(pickle.loads(pickle.dumps(s)).a)
class Stateful:
    def __init__(self):
        self.keep, self.skip = 1, open
    def __getstate__(self):
        return {'keep': self.keep}
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.restored = True
print(vars(pickle.loads(pickle.dumps(Stateful()))))
class Reduced:
    def __init__(self, n):
        self.n = n
    def __reduce__(self):
        return Reduced, (self.n * 2,)
class Sub(dict):
    pass
d = Sub(a=1)
d.note = 'extra'
e = pickle.loads(pickle.dumps(d))
print(pickle.loads(pickle.dumps(Reduced(5))).n, e, type(e).__name__, e.note)
shared = [1]
a, b = pickle.loads(pickle.dumps([shared, shared]))
loop = []
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(a is b, again[0] is again, pickle.loads(pickle.dumps((p, p)))[0] is p)
