class Timer:
    depth = 0

    def __enter__(self):
        Timer.depth += 1
        print("  " * self.depth + "start")
        return self

    def __exit__(self, kind, value, traceback):
        print("  " * self.depth + "stop", kind.__name__ if kind else "-", value)
        Timer.depth -= 1
        return kind is KeyError


with Timer() as t:
    print("in", type(t).__name__)
    with Timer():
        print("deeper")
with t:
    raise KeyError("swallowed")
try:
    with t, Timer():
        raise ValueError("passes")
except ValueError as e:
    print("outside", e)
print(t.depth)
manual = Timer()
print(manual.__enter__() is manual, manual.__exit__(None, None, None))


class Temp:
    def __init__(self, d, key, value):
        self.d, self.key, self.value = d, key, value

    def __enter__(self):
        self.old = self.d.get(self.key)
        self.d[self.key] = self.value

    def __exit__(self, *_):
        self.d[self.key] = self.old


settings = {"grad": True}
with Temp(settings, "grad", False):
    print(settings)
print(settings)
