class Layer:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, g):
        raise NotImplementedError(f"{type(self).__name__}.backward is missing")

    def __call__(self, x):
        return self.forward(x)


class Double(Layer):
    def forward(self, x):
        return 2 * x


class Empty(Layer):
    pass


print(Double()(4))
for action in (lambda: Empty()(1), lambda: Double().backward(1), lambda: Layer().forward(0)):
    try:
        action()
    except NotImplementedError as e:
        print(repr(e), str(e), isinstance(e, RuntimeError))


class Wrong:
    def run(self):
        raise NotImplemented


try:
    Wrong().run()
except TypeError as e:
    print(e)


class Returns:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented


print(Returns() == 1, Returns() != 1)
try:
    Returns() < 1
except TypeError as e:
    print(e)
