# Together the models would take more memory than there is: each has to go once nothing refers to it.
import torch

class Model:
    def __init__(self, size=1000):
        self.weight = torch.empty(size, size)

    def __setattr__(self, name, value):
        self.__dict__[name] = value

def count(build):
    return sum(1 for _ in range(300) if build() is not None)

print(count(Model))
exec("print(count(lambda: Model()))")
print(len(list(map(lambda size: Model(size).weight.shape, [1000] * 300))))

class Search:
    def __init__(self, tries=300):
        self.tries = [Model(tries + 700).weight.numel() for _ in range(tries)]

print(len(Search().tries))
