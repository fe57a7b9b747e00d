def f():
    for p in zip([1,2],[3,4]):
        x, y = p
        print(p, x, y)
f()
class A:
    scale = 3
    def get(self): return self.scale
a = A(); b = A()
def g(o): return o.scale
for k in range(3): print(g(a), g(b))
A.scale = 4
print(g(a), a.get())
a.scale = 7
print(g(a), g(b))
A.scale = lambda self: 5
print(g(b)())
class B(A):
    pass
c = B(); print(g(c)())
B.scale = 1; print(g(c)); print(g(c)); del B.scale; print(g(c)())
class C:
    def __init__(self, x): self.x = x
class D(C):
    def __init__(self, x):
        super().__init__(x + 1)
        self.y = super().__class__
print(D(1).x, D(2).y)
def h(a, *, k=1, m): return a, k, m
try: h(1)
except TypeError as e: print(e)
def q(a, b, c=3, d=4): return a,b,c,d
for args in [(), (1,)]:
    try: q(*args)
    except TypeError as e: print(e)
print(q(1, 2, d=9)); 
def v(*a, **k): return a, k
print(v(1, 2, x=3), v(), v(**{'a':1,'b':2,'c':3,'d':4,'e':5,'f':6,'g':7}))
d = {'a':1}; d['b']=2; d['c']=3; d['d']=4; d['e']=5; d['f']=6; del d['a']; print(d, list(d), 'a' in d)
for i in range(20): d[i] = i
print(d); d.clear(); print(d); d[1]=2; print(d, d.copy())
t = (1, "a", (2, None)); print(t, t is t, (1,2) is (1,2))
xs = list(range(40)); print(xs[1:5], xs[::7], xs[::-1][:3], xs[30:2:-5], xs[:100][-1])
ys = xs[:3]; ys.append(9); ys.extend(range(30)); print(ys)
for i, (x, y) in enumerate(zip("ab", [1, 2])): print(i, x, y)
x, a = 1, [0, 0]
x, a[x] = 0, 5
print(x, a)
a[x], x = 8, 1
print(x, a)
print(sum([1, 2.5, True]), sum([[1],[2]], []), sum((), 5), sum([10**20, 1]), sum([0.1]*10))
print(1.5 + 2, 2 * 1.5, 3 - 0.5, 2**70 + 2**69, (3**200 + 7**150) - 7**150 == 3**200)
def gen(a, b):
    got = yield a
    print('got', got)
    yield b
z = gen(1, 2); print(next(z), z.send(5))
print(max(3, 1, 2), max([4, 5]), min("b", "a", key=lambda s: s), list(zip()), list(map(lambda a, b: a + b, [1], [2])))
print(hash("abc") == hash("ab" + "c"), {("x" * n): n for n in range(12)}["xxxxx"], "abcdefgh"[:7] == "abcdefg", "abcdefghij" == "abcdefghi" + "j")
