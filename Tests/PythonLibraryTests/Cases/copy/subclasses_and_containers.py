import copy, collections
class Tagged(list):
    def __init__(self, items, tag):
        super().__init__(items)
        self.tag = tag
t = Tagged([[1], 2], {'t': 1})
s, d = copy.copy(t), copy.deepcopy(t)
t[0].append(9)
t.tag['u'] = 2
print(t, s, d, s.tag, d.tag, type(s).__name__, type(d).__name__)
dd = collections.defaultdict(list, a=[1])
print(copy.copy(dd), copy.deepcopy(dd), copy.copy(dd)['a'] is dd['a'], copy.copy(dd)['new'], dd)
dq = collections.deque([[1], 2], maxlen=3)
print(copy.copy(dq), copy.deepcopy(dq)[0] is dq[0])
print(copy.copy(dq)[0] is dq[0])
print(copy.deepcopy(collections.Counter('aab')))
P = collections.namedtuple('P', 'x y')
p = P(1, [2])
print(copy.copy(p), copy.deepcopy(p), copy.deepcopy(p).y is p.y)
print(type(copy.deepcopy(p)).__name__)
print(copy.copy(collections.OrderedDict(a=1)))
weights = [[0.1, 0.2], [0.3, 0.4]]
backup = copy.deepcopy(weights)
for row in weights:
    for i in range(2):
        row[i] -= 0.05
print(weights, backup)
