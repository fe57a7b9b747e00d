from functools import cache, cached_property
@cache
def slow(n, *, k=0):
    print('computing', n, k)
    return n + k
print(slow(1), slow(1), slow(1, k=1), slow(2), slow.cache_info(), slow.__name__)
class Circle:
    def __init__(self, r):
        self.r = r
    @cached_property
    def area(self):
        "the area"
        print('working')
        return 3 * self.r ** 2
c = Circle(2)
print(vars(c), c.area, c.area, vars(c), Circle.area.__doc__, type(Circle.area).__name__)
c.r = 10
print(c.area)
del c.area
print(c.area)
c.area = 'assigned'
print(c.area, vars(c))
class Slotted:
    __slots__ = ()
    @cached_property
    def x(self):
        return 1
try:
    Slotted().x
except TypeError as error:
    print(error)
