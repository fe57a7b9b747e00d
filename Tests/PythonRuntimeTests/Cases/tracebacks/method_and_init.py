class Layer:
    def __init__(self, size):
        self.weights = self.make(size)

    def make(self, size):
        return [0.5] * size


class Net:
    def __init__(self, sizes):
        self.layers = [Layer(s) for s in sizes]


print(len(Net([1, 2]).layers))
Net([1, "2", 2.5])
