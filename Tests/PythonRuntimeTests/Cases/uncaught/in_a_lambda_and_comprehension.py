data = {'a': [1, 2], 'b': None}
sizes = {k: (lambda v: len(v))(v) for k, v in {'a': [1, 2]}.items()}
print(sizes)
print([(lambda v: len(v))(v) for v in data.values()])
