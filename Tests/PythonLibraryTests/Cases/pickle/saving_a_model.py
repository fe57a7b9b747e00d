import pickle, os, io
class Model:
    version = 2
    def __init__(self, sizes):
        self.sizes = sizes
        self.weights = [[0.1 * (i + j) for j in range(a)] for a, b in zip(sizes, sizes[1:]) for i in range(b)]
    def predict(self, x):
        return [sum(w * v for w, v in zip(row, x)) for row in self.weights]
path = 'saving_a_model.pkl'
model = Model([2, 2])
with open(path, 'wb') as f:
    pickle.dump(model, f)
with open(path, 'rb') as f:
    again = pickle.load(f)
os.remove(path)
print(type(again).__name__, again.sizes)
print(again.predict([1, 2]) == model.predict([1, 2]), again.weights)
print(again is model, again.version)
vocabulary = {c: i for i, c in enumerate('hello world')}
print(pickle.loads(pickle.dumps(vocabulary)) == vocabulary)
print(list(pickle.loads(pickle.dumps(vocabulary))))
print(pickle.loads(pickle.dumps([1, 'é', None, (2.5,)])))
state = {'step': 3, 'history': [0.5, 0.25], 'rng': (3, (1, 2), None)}
buffer = io.BytesIO()
for part in (state, model.weights, 'end'):
    pickle.dump(part, buffer)
buffer.seek(0)
while True:
    try:
        print(pickle.load(buffer))
    except EOFError:
        print('no more')
        break
