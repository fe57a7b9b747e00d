"""Numbers that remember how they were made: what micrograd does, object by object and closure by closure."""


def lift(x):
    return x if isinstance(x, Value) else Value(x)


class Value:
    def __init__(self, data, made_from=(), name=''):
        self.data = data
        self.grad = 0
        self._backward = lambda: None
        self._prev = tuple(dict.fromkeys(made_from))
        self._op = name

    def __add__(self, other):
        other = lift(other)
        result = Value(self.data + other.data, (self, other), '+')

        def pass_on():
            self.grad += result.grad
            other.grad += result.grad

        result._backward = pass_on
        return result

    def __mul__(self, other):
        other = lift(other)
        result = Value(self.data * other.data, (self, other), '*')

        def pass_on():
            self.grad += other.data * result.grad
            other.grad += self.data * result.grad

        result._backward = pass_on
        return result

    def __pow__(self, k):
        result = Value(self.data ** k, (self,), f'**{k}')

        def pass_on():
            self.grad += k * self.data ** (k - 1) * result.grad

        result._backward = pass_on
        return result

    def relu(self):
        result = Value(0 if self.data < 0 else self.data, (self,), 'ReLU')

        def pass_on():
            self.grad += (result.data > 0) * result.grad

        result._backward = pass_on
        return result

    def backward(self):
        order, seen = [], set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for part in value._prev:
                    visit(part)
                order.append(value)

        visit(self)
        self.grad = 1
        for value in reversed(order):
            value._backward()

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-other)

    def __truediv__(self, other):
        return self * other ** -1

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __rsub__(self, other):
        return other + (-self)

    def __rtruediv__(self, other):
        return other * self ** -1
