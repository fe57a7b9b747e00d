import sys
class Quoted:
    def f(self): pass
    pass
