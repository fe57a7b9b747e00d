class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named(Point):
    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Named(name="secret"):
            return "hidden"
        case Named(x, y, name=n):
            return f"{n} at {x},{y}"
        case Point(x=0, y=y):
            return f"on y axis at {y}"
        case Point(x, 0):
            return f"on x axis at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "somewhere"
        case _:
            return "no point"


for p in (Point(0, 0), Point(0, 3), Point(2, 0), Point(2, 2), Point(1, 2), Named(0, 0, "o"),
          Named(1, 5, "here"), Named(1, 2, "secret"), (0, 0), None):
    print(where(p))
