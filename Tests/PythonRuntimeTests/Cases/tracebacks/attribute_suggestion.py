class Model:
    def __init__(self):
        self.learning_rate = 0.1

    def parameters(self):
        return []


m = Model()
print(m.parameters())
print(m.learning_rat)
