class Pipeline:
    def __init__(self, *steps):
        self.steps = steps

    def run(self, value):
        for step in self.steps:
            value = self.apply(step, value)
        return value

    def apply(self, step, value):
        return step(value)


def parse(text):
    return [convert(part) for part in text.split(",")]


def convert(part):
    return float(part)


p = Pipeline(parse, sum, lambda total: total / 2)
print(p.run("1,2,3"))
print(p.run("1,2,x"))
