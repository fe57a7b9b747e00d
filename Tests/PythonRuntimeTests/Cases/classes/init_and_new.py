class Point:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, x, y=0):
        print("init", x, y)
        self.x, self.y = x, y


p = Point(1, y=2)
print(p.x, p.y)


class Single:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            print("created")
        return cls._instance


print(Single() is Single())


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never called")


print(Other())


class Returns:
    def __init__(self):
        return 5


try:
    Returns()
except TypeError as e:
    print(e)
p.__init__(7)
print(p.x, p.y)
raw = Point.__new__(Point, "skips init")
print(hasattr(raw, "x"))
try:
    object.__new__(5)
except TypeError as e:
    print(e)
