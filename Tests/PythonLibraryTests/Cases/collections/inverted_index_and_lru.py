from collections import Counter, OrderedDict, defaultdict, deque
class LRU:
    def __init__(self, size):
        self.size, self.items, self.hits = size, OrderedDict(), 0
    def get(self, key, make):
        if key in self.items:
            self.items.move_to_end(key)
            self.hits += 1
        else:
            self.items[key] = make(key)
            if len(self.items) > self.size:
                self.items.popitem(last=False)
        return self.items[key]
cache = LRU(2)
print([cache.get(n, lambda k: k * k) for n in (1, 2, 1, 3, 2, 1)], cache.items, cache.hits)
index = defaultdict(lambda: defaultdict(list))
for name, text in {'a.txt': 'red fish blue fish', 'b.txt': 'one red'}.items():
    for position, word in enumerate(text.split()):
        index[word][name].append(position)
print({w: dict(files) for w, files in index.items()})
tree = lambda: defaultdict(tree)
t = tree()
t['x']['y']['z'] = 1
t['x']['w']
def plain(d):
    return {k: plain(v) for k, v in d.items()} if isinstance(d, dict) else d
print(plain(t), sorted(t['x']))
window, smooth = deque(maxlen=3), []
for v in [4, 8, 15, 16, 23, 42]:
    window.append(v)
    smooth.append(sum(window) / len(window))
print(smooth)
print(Counter(map(len, 'a bb cc d eee'.split())).most_common())
print(sum((Counter(a=1), Counter(a=2, b=1)), Counter()))
scores = Counter({'ann': 3, 'bob': 5})
scores.update(ann=4, cid=1)
print(scores, scores.most_common(1)[0][0], +Counter(a=1, b=-1))
print(Counter('hello') & Counter('world'))
print(dict(Counter('hello') | Counter('world')))
