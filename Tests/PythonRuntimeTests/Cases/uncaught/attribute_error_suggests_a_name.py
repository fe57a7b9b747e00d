class Neuron:
    def __init__(self):
        self.weight = 0.5
        self.bias = 0.0

n = Neuron()
print(n.weight)
print(n.weigth)
