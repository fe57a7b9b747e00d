from operator import length_hint
it = iter([1, 2, 3])
print(length_hint(it), next(it), length_hint(it), list(it), length_hint(it))
print(length_hint(range(5)), length_hint('abc'), length_hint(x for x in []))
print(length_hint(object(), 7))
class Source:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        self.n += 1
        return iter(range(self.n))
s = Source()
print(list(s), list(s), list(s), s.n, max(s), sum(s))
class Restarting:
    def __init__(self):
        self.count = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.count += 1
        if self.count % 3 == 0:
            raise StopIteration
        return self.count
r = Restarting()
print(list(r), list(r), next(r), next(r), next(r, 'end'), next(r))
d = {'a': 1}
k = iter(d)
print(next(k), next(k, None), next(k, None))
d['b'] = 2
print(next(k, 'spent stays spent'), list(k))
data = [1, 2]
i = iter(data)
print(list(i))
data.append(3)
print(list(i), list(iter(data)))
