class Inventory:
    def __init__(self):
        self.items = {}

    def add(self, name, qty, price):
        if not isinstance(qty, int):
            raise TypeError(f"qty must be int, not {type(qty).__name__}")
        if qty < 0 or price < 0:
            raise ValueError("negative amount")
        old, _ = self.items.get(name, (0, 0))
        self.items[name] = (old + qty, price)

    def remove(self, name, qty=1):
        have, price = self.items[name]
        if have < qty:
            raise ValueError(f"only {have} of {name!r}")
        if have == qty:
            del self.items[name]
        else:
            self.items[name] = (have - qty, price)

    def total(self):
        return sum(q * p for q, p in self.items.values())


inv = Inventory()
commands = [
    ("add", "apple", 10, 0.5), ("add", "pear", 4, 0.75), ("add", "apple", 5, 0.6), ("remove", "pear", 4),
    ("remove", "kiwi"),
    ("remove", "apple", 100), ("add", "fig", "3", 1), ("add", "fig", -1, 1), ("add", "fig"), ("explode",), ("total",),
]
for name, *args in commands:
    try:
        result = getattr(inv, name)(*args)
    except (ValueError, TypeError) as e:
        print(f"{name}{tuple(args)}: {type(e).__name__}: {e}")
    except (KeyError, AttributeError) as e:
        print(f"{name}{tuple(args)}: {e!r}")
    else:
        print(f"{name}{tuple(args)}: ok {result if result is not None else inv.items}")
