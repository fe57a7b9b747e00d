class Logged:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        self.log.append(f"get {name}")
        value = getattr(self._target, name)
        if not callable(value):
            return value

        def call(*args, **kwargs):
            result = value(*args, **kwargs)
            self.log.append(f"call {name}{args} -> {result!r}")
            return result

        return call

    def __setattr__(self, name, value):
        self.log.append(f"set {name}={value!r}")
        setattr(self._target, name, value)

    def __getitem__(self, key):
        self.log.append(f"item {key!r}")
        return self._target[key]

    def __len__(self):
        return len(self._target)

    def __iter__(self):
        return iter(self._target)


xs = Logged([3, 1, 2])
xs.append(5)
xs.sort()
print(xs[0], len(xs), list(xs), xs.count(1), xs.pop())
print(*xs.log, sep="\n")


class Settings:
    lr = 0.1


s = Logged(Settings())
s.lr = 0.5
s.new = [1]
print(s.lr, s._target.new, vars(s._target), s.log)
try:
    s.missing
except AttributeError as e:
    print(e)
print(hasattr(s, "other"), s.log[-1])
