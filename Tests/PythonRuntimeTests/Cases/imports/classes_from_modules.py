from _modules import shapes
from _modules.shapes import Circle, Shape, registry

c = Circle(2)
print(c, isinstance(c, Shape), isinstance(c, shapes.Shape), Circle.__module__, type(c))
print(registry, Shape.count, shapes.Shape.count)


class Square(Shape):
    def area(self):
        return 4


s = Square("local")
print(s, Square.__module__, Shape.count, [k.__name__ for k in Shape.__subclasses__()], registry)
try:
    Circle(-1)
except shapes.ShapeError as e:
    print(type(e), e)
try:
    shapes.fail()
except shapes.ShapeError as e:
    print(e.args, type(e).__module__)
print(repr(shapes.helper).split(" at ")[0], shapes.helper.__module__, shapes.CONSTANT)
