from functools import partialmethod
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, reason=None):
        self.alive = state
        return f'{state} because {reason}'
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, reason='age')
c = Cell()
print(c.set_alive(), c.alive, c.set_alive(reason='born'), c.set_dead(), c.alive, c.set_dead(reason='other'))
class Child(Cell):
    pass
print(Child().set_alive('x'), Cell.set_alive(c, 'unbound'), type(Cell.__dict__['set_alive']).__name__)
try:
    partialmethod(5)
except TypeError as error:
    print(error)
