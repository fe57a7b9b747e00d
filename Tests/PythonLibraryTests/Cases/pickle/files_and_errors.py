import io, os, pickle
path = 'files_and_errors.pkl'
weights = {'w': [[0.1, 0.2], [0.3, 0.4]], 'b': [0.0, 0.5], 'step': 10}
with open(path, 'wb') as f:
    pickle.dump(weights, f)
    pickle.dump('second', f)
with open(path, 'rb') as f:
    print(pickle.load(f) == weights, pickle.load(f))
    try:
        pickle.load(f)
    except EOFError as error:
        print('EOFError', error)
os.remove(path)
buffer = io.BytesIO()
pickle.Pickler(buffer).dump([1, 2])
buffer.seek(0)
print(pickle.Unpickler(buffer).load())
class Local:
    pass
def make():
    class Inner:
        pass
    return Inner()
for bad in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(make()), lambda: pickle.dumps(x for x in []),
            lambda: pickle.dumps(io), lambda: pickle.loads(b''), lambda: pickle.loads(b'garbage'),
            lambda: pickle.loads('text'), lambda: pickle.dumps(1, 99)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0])
