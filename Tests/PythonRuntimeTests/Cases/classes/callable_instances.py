class Linear:
    def __init__(self, a, b=0):
        self.a, self.b = a, b

    def __call__(self, x, *, scale=1):
        return scale * (self.a * x + self.b)


f = Linear(2, 1)
print(f(3), f(x=4), f(1, scale=10), f.__call__(5))
print(callable(f), callable(Linear), callable(5), list(map(f, range(3))), sorted([3, -1, 2], key=Linear(-1)))
try:
    f()
except TypeError as e:
    print(e)
try:
    f(1, 2)
except TypeError as e:
    print(e)


class NotCallable:
    pass


n = NotCallable()
n.__call__ = lambda: 1
try:
    n()
except TypeError as e:
    print(e)
print(callable(n), n.__call__())


class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


print(Sequential(Linear(2), Linear(1, 5), str, len)(100))


class Chain:
    def __init__(self, path=""):
        self.path = path

    def __call__(self, *args):
        return Chain(f"{self.path}{args}")

    def __getattr__(self, name):
        return Chain(f"{self.path}.{name}")


print(Chain("q").select("a").where(1, 2).run().path)
