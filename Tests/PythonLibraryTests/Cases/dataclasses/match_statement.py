from dataclasses import dataclass
@dataclass
class Circle:
    r: float
@dataclass
class Rect:
    w: float
    h: float
@dataclass
class Group:
    members: list
def area(shape):
    match shape:
        case Circle(r):
            return 3 * r * r
        case Rect(w, h) if w == h:
            return f'square {w * h}'
        case Rect(w=w, h=h):
            return w * h
        case Group([]):
            return 0
        case Group([first, *rest]):
            return [area(first)] + [area(s) for s in rest]
        case _:
            return None
print(area(Circle(2)), area(Rect(2, 3)), area(Rect(2, 2)))
print(area(Group([])), area(Group([Circle(1), Rect(1, 2)])))
print(area('x'))
