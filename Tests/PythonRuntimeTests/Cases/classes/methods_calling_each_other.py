class Calc:
    def __init__(self):
        self.value, self.steps = 0, []

    def _apply(self, name, f):
        before, self.value = self.value, f(self.value)
        self.steps.append(f"{name}: {before} -> {self.value}")
        return self

    def add(self, n):
        return self._apply(f"add {n}", lambda v: v + n)

    def mul(self, n):
        return self._apply(f"mul {n}", lambda v: v * n)

    def repeat(self, times, method, *args):
        for _ in range(times):
            getattr(self, method)(*args)
        return self

    def undo(self):
        if self.steps:
            last = self.steps.pop()
            self.value = int(last.split(": ")[1].split(" -> ")[0])
        return self


c = Calc().add(5).mul(3).repeat(2, "add", 10)
print(c.value)
print(*c.steps, sep="\n")
print(c.undo().undo().value, len(c.steps))
methods = {name: getattr(c, name) for name in ("add", "mul")}
methods["add"](100)
print(c.value, [m.__name__ for m in methods.values()])
print([name for name in dir(Calc) if callable(getattr(Calc, name)) and not name.startswith("_")])
