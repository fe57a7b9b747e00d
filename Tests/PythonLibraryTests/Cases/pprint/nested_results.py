from pprint import pprint, pformat
history = [{'epoch': n, 'loss': round(1 / (n + 1), 4),
            'weights': [round(0.1 * n * k, 2) for k in range(5)]} for n in range(3)]
pprint(history)
pprint(history, width=40, compact=True)
pprint({'model': {'layers': [{'in': 2, 'out': 8}, {'in': 8, 'out': 1}], 'activation': 'tanh'},
        'data': ('train.csv', 'test.csv'), 'seed': 42})
pprint([(n, n * n, 'x' * n) for n in range(8)], width=30)
pprint({(1, 2): 'tuple key', 'a': None, 3: [True, False]})
print(pformat({'b': {'d': 1, 'c': 2}, 'a': []}), pformat('it\'s'), pformat([[1, 2], [3, 4]], width=8),
      pformat({'long key ' * 3: 'long value ' * 4}, width=50), sep='\n')
