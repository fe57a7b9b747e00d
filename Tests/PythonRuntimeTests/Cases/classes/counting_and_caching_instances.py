class Point:
    _cache = {}
    created = 0

    def __new__(cls, x, y):
        key = (cls, x, y)
        if key not in cls._cache:
            cls._cache[key] = super().__new__(cls)
            cls.created += 1
        return cls._cache[key]

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"


class Sub(Point):
    pass


a, b, c = Point(1, 2), Point(1, 2), Point(2, 1)
print(a is b, a is c, Point.created, a, c)
s = Sub(1, 2)
print(s, s is a, Sub.created, Point.created, "created" in vars(Sub), len(Point._cache))


class Ids:
    next_id = 1
    alive = []

    def __init__(self):
        self.id = Ids.next_id
        Ids.next_id += 1
        Ids.alive.append(self)

    @classmethod
    def reset(cls):
        cls.next_id, cls.alive = 1, []

    @staticmethod
    def total():
        return len(Ids.alive)


print([Ids().id for _ in range(3)], Ids.total(), Ids.next_id)
Ids.reset()
print(Ids().id, Ids.total())


class Meta(type):
    def __call__(cls, *args, **kwargs):
        obj = super().__call__(*args, **kwargs)
        cls.log.append(type(obj).__name__)
        return obj


class Tracked(metaclass=Meta):
    log = []


class Child(Tracked):
    pass


Tracked(), Child(), Child()
print(Tracked.log, Child.log is Tracked.log)
