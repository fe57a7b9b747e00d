import copy
class Resource:
    def __init__(self, name):
        self.name = name
    def __copy__(self):
        return Resource(self.name + ' copy')
    def __deepcopy__(self, memo):
        return Resource(self.name + f' deep {len(memo) > 0}')
    def __repr__(self):
        return f'<{self.name}>'
r = Resource('r')
print(copy.copy(r), copy.deepcopy(r), copy.deepcopy([r, r]), copy.copy([r]))
class State:
    def __init__(self):
        self.keep, self.drop = [1], 'cache'
    def __getstate__(self):
        return {'keep': self.keep}
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.restored = True
s = copy.copy(State())
print(vars(s), vars(copy.deepcopy(State())), hasattr(s, 'drop'))
class Reduced:
    def __init__(self, n):
        self.n = n
    def __reduce__(self):
        return Reduced, (self.n + 1,)
print(copy.copy(Reduced(1)).n, copy.deepcopy(Reduced(5)).n)
class Single:
    def __deepcopy__(self, memo):
        return self
one = Single()
print(copy.deepcopy({'k': one})['k'] is one, copy.Error, issubclass(copy.Error, Exception))
