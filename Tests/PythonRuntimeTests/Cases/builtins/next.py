def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
it = iter('ab')
print(next(it), next(it), next(it, 'default'), next(it, None), next(iter([]), 5))
print(next((n for n in range(9) if n > 4)), next((n for n in [] if n), 'nothing'))
class Forever:
    def __next__(self):
        return 7
class Once:
    def __init__(self):
        self.done = False
    def __next__(self):
        if self.done:
            raise StopIteration('value')
        self.done = True
        return 1
print(next(Forever()), next(Forever(), 0))
o = Once()
print(next(o), next(o, 'over'))
attempt(lambda: next(o))
attempt(lambda: next(iter([])))
attempt(lambda: next([1]))
attempt(lambda: next(5))
attempt(lambda: next())
attempt(lambda: next(it, 1, 2))
attempt(lambda: next(range(3)))
