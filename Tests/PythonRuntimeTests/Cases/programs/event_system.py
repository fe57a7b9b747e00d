class Event:
    def __init__(self):
        self._handlers = []

    def __iadd__(self, handler):
        self._handlers.append(handler)
        return self

    def __isub__(self, handler):
        self._handlers.remove(handler)
        return self

    def __call__(self, *args, **kwargs):
        return [h(*args, **kwargs) for h in self._handlers]

    def __len__(self):
        return len(self._handlers)


class Button:
    def __init__(self, label):
        self.label, self.clicked = label, Event()

    def click(self, times=1):
        return self.clicked(self, times=times)


def log(sender, times):
    return f"log {sender.label} x{times}"


class Counter:
    total = 0

    def on_click(self, sender, times=1):
        self.total += times
        return self.total


b, c = Button("ok"), Counter()
b.clicked += log
b.clicked += c.on_click
print(b.click(), b.click(times=5), len(b.clicked), c.total)
b.clicked -= log
print(b.click(2), bool(Button("x").clicked))
b.clicked -= c.on_click
print(b.click(), len(b.clicked))
try:
    b.clicked -= log
except ValueError as e:
    print(e)
b.clicked += lambda *a, **k: (len(a), sorted(k))
print(b.click())
