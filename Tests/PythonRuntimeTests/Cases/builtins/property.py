def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Circle:
    def __init__(self, r):
        self._r = r
    @property
    def r(self):
        "the radius"
        return self._r
    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError('negative radius')
        self._r = value
    @r.deleter
    def r(self):
        self._r = 0
    area = property(lambda self: 3 * self._r ** 2, doc='about the area')
c = Circle(2)
c.r = 5; c.r += 1
print(c.r, c.area, Circle.r.__doc__, Circle.area.__doc__, type(Circle.r))
print(Circle.r.fget(c), Circle.area.fset, isinstance(Circle.r, property))
del c.r
print(c.r, vars(c))
def set_area():
    c.area = 1
def delete_area():
    del c.area
def negative():
    c.r = -1
attempt(set_area)
attempt(delete_area)
attempt(negative)
class Writeonly:
    secret = property(None, lambda self, v: print('wrote', v))
w = Writeonly()
w.secret = 9
attempt(lambda: w.secret)
