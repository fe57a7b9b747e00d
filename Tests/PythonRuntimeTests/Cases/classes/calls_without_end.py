# A callable that stands for itself.
class Endless:
    pass


Endless.__call__ = Endless()
try:
    Endless()()
except RecursionError as e:
    print(type(e).__name__)


class Chained:
    def __init__(self, next):
        self.next = next

    def __call__(self, *args):
        return self.next(*args, "c")


print(Chained(Chained(lambda *args: args))(1))
