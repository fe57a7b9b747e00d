import math
def sigmoid(x):
    return 1 / (1 + math.exp(-x))
def softmax(xs):
    top = max(xs)
    exps = [math.exp(x - top) for x in xs]
    total = sum(exps)
    return [e / total for e in exps]
print([sigmoid(x) for x in (-5, -1, 0, 1, 5)])
print(softmax([1, 2, 3]), softmax([0, 0]), sum(softmax([0.1, 5, -3])))
print([math.tanh(x) for x in (-0.8814, 0, 0.8813735870195432, 0.7)])
print([(math.exp(2 * x) - 1) / (math.exp(2 * x) + 1) for x in (0.8813735870195432, -1.5)])
print([math.log(1 + math.exp(x)) for x in (-3, 0, 3)], [x * sigmoid(x) for x in (-1, 2)])
print([0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3))) for x in (-1.0, 0.5, 2.0)])
p, q = [0.1, 0.4, 0.5], [0.8, 0.15, 0.05]
print(-sum(a * math.log(a) for a in p))
print(sum(a * math.log(a / b) for a, b in zip(p, q)), -math.log2(0.25))
print(math.exp(-math.log(27)))
