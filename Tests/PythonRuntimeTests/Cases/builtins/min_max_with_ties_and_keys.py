words = ['bb', 'a', 'cc', 'd', '']
print(max(words, key=len), min(words, key=len), max(words), min(words))
print(max(enumerate(words), key=lambda p: len(p[1])), sorted(words, key=len)[-1])
print(max(words, key=lambda w: (len(w), w)))
print(max([1, 3, 3.0]), type(max([1, 3, 3.0])), type(max([1, 3.0, 3])), min(2, 2.0))
print(type(min(2.0, 2)), max(True, 1), max([[1, 2], [1, 3]]))
print(min([(2, 'x'), (2, 'a')]))
scores = {'ann': 3, 'bob': 9, 'cid': 9}
print(max(scores, key=scores.get), min(scores, key=scores.get), max(scores.values()))
print(max(scores.items(), key=lambda kv: (kv[1], kv[0])), max(scores))
print([k for k, v in scores.items() if v == max(scores.values())])
values = [0.1, 0.7, 0.2]
print(values.index(max(values)), max(range(len(values)), key=values.__getitem__), max(zip(values, 'abc')))
print(min(values, key=lambda v: abs(v - 0.25)), max(map(abs, [-5, 3])), max('hello'), min('hello'))
print(max(b'ab'))
class Card:
    order = '23456789TJQKA'
    def __init__(self, rank):
        self.rank = rank
    def __gt__(self, other):
        return self.order.index(self.rank) > self.order.index(other.rank)
    def __repr__(self):
        return self.rank
print(max(map(Card, 'T9AK')), max(5, 2, 9, -1), min(*[3, 1, 2]), max((), default='empty'), max([None], key=str))
