from abc import ABC, abstractmethod
class Optimizer(ABC):
    registry = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.registry[cls.__name__.lower()] = cls
    def __init__(self, rate):
        self.rate, self.steps = rate, 0
    def step(self, params, grads):
        self.steps += 1
        return [p - self.update(i, g) for i, (p, g) in enumerate(zip(params, grads))]
    @abstractmethod
    def update(self, i, grad): ...
class SGD(Optimizer):
    def update(self, i, grad):
        return self.rate * grad
class Momentum(Optimizer):
    def __init__(self, rate, beta=0.9):
        super().__init__(rate)
        self.beta, self.v = beta, {}
    def update(self, i, grad):
        self.v[i] = self.beta * self.v.get(i, 0) + grad
        return self.rate * self.v[i]
for name, make in Optimizer.registry.items():
    optimizer, params = make(0.1), [5.0, -3.0]
    for _ in range(5):
        params = optimizer.step(params, [2 * p for p in params])
    print(name, params, optimizer.steps, isinstance(optimizer, Optimizer), type(optimizer).__mro__[1].__name__)
try:
    Optimizer(0.1)
except TypeError as error:
    print(error)
class Lazy(Optimizer):
    pass
try:
    Lazy(1)
except TypeError as error:
    print(error)
print(sorted(Optimizer.registry), Optimizer.update.__isabstractmethod__, Optimizer.__abstractmethods__ == {'update'})
