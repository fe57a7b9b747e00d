from itertools import groupby
from operator import itemgetter, attrgetter, add, mul, sub, truediv, methodcaller, neg
from functools import reduce
rows = [('b', 2, 'x'), ('a', 2, 'y'), ('b', 1, 'z'), ('a', 1, 'w')]
print(sorted(rows, key=itemgetter(1, 0)), sorted(rows, key=itemgetter(0), reverse=True))
print({k: [r[2] for r in g] for k, g in groupby(sorted(rows), key=itemgetter(0))})
operations = {'+': add, '-': sub, '*': mul, '/': truediv}
def rpn(text):
    stack = []
    for token in text.split():
        if token in operations:
            b, a = stack.pop(), stack.pop()
            stack.append(operations[token](a, b))
        else:
            stack.append(float(token))
    return stack
print(rpn('3 4 + 2 *'), rpn('5 1 2 + 4 * + 3 -'), rpn('2 3 /'))
class Item:
    def __init__(self, name, price):
        self.name, self.price = name, price
    def total(self, n=1):
        return self.price * n
items = [Item('tea', 3), Item('cake', 4.5), Item('jam', 3)]
print([i.name for i in sorted(items, key=attrgetter('price', 'name'))])
print(max(items, key=attrgetter('price')).name, list(map(methodcaller('total', 2), items)))
print(reduce(add, map(attrgetter('price'), items)))
print(list(map(neg, [1, -2])), list(map(mul, [1, 2], [3, 4])), sum(map(mul, [1, 2], [3, 4])))
print(dict(map(itemgetter(0, 2), rows)), list(map(itemgetter('k'), [{'k': 1}, {'k': 2}])))
