class Base:
    shared = 1
    def method(self):
        pass
class Child(Base):
    def __init__(self):
        self.own = 2
def public(thing):
    return [name for name in dir(thing) if not name.startswith('_')]

c = Child()
print(public(c), public(Child), public(Base), public(5), public(()), public(set()))
print(public({}), public([]), public(''.upper), public(1.5), public(1j))
print('__init__' in dir(c), '__class__' in dir(5))
print('__len__' in dir([]), type(dir()), 'Base' in dir())
print('own' in dir(Child))
class Custom:
    def __dir__(self):
        return ['z', 'a']
print(dir(Custom()), public(range(3)), public(slice(1)), public(True) == public(5))
def local_names(x, y=1):
    z = 2
    return dir()
print(local_names(0))
print(public(''))
print(public(b''))
