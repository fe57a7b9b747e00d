def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
d = {'a': 1}
d.update({'b': 2}); print(d)
d.update([('c', 3), ['d', 4], 'e5']); print(d)
d.update(f=6, a='changed'); print(d)
d.update({'g': 7}, h=8); print(d)
d.update(); d.update({}); d.update(zip('xy', [1, 2])); print(d)
class Source:
    def keys(self):
        return ['k1', 'k2']
    def __getitem__(self, key):
        return key.upper()
d.update(Source()); print(d)
print(dict(Source()), {**Source()}, d.update(d), len(d))
attempt(lambda: d.update(5))
attempt(lambda: d.update([1]))
attempt(lambda: d.update(['abc']))
attempt(lambda: d.update({}, {}))
attempt(lambda: d.update(None))
attempt(lambda: d.update([([], 1)]))
