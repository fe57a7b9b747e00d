from dataclasses import dataclass, field, fields
@dataclass
class Animal:
    name: str
    legs: int = 4
@dataclass
class Dog(Animal):
    breed: str = 'mutt'
    legs: int = 3
class Plain(Animal):
    colour: str = 'grey'
@dataclass
class Puppy(Dog):
    age: int = 0
    def bark(self):
        return f'{self.name}!'
print(Dog('Rex'), Dog('Rex', 4, 'lab'), Plain('P'), Puppy('Pip'))
print(Puppy('Pip', 4, 'pug', 1).bark())
print([f.name for f in fields(Puppy)])
print(isinstance(Puppy('x'), Animal), Dog('a') == Animal('a', 3))
print(Plain('x') == Animal('x'), Plain('x') == Plain('x'))
print(Dog.__mro__[1].__name__)
@dataclass
class Mixin:
    id: int
@dataclass
class Both(Animal, Mixin):
    last: bool = True
print(Both(1, 'b'), Both(5, 'b', 2, False), [f.name for f in fields(Both)])
@dataclass
class Custom(Animal):
    def __repr__(self):
        return f'<{self.name}>'
    def __init__(self, name):
        super().__init__(name.upper())
print(Custom('c'), Custom('c') == Custom('C'), Custom('x').legs)
try:
    @dataclass
    class Bad(Animal):
        needed: int
except TypeError as error:
    print(error)
