import inspect
class Base:
    """Base docs.

        indented more
    back
    """
    x = 1
    def inherited(self):
        """Says what
           it does."""
class Child(Base):
    def own(self): pass
    def inherited(self): pass
print([name for name, _ in inspect.getmembers(Child) if not name.startswith('_')])
print([name for name, _ in inspect.getmembers(Child(), inspect.ismethod)])
print([n for n, v in inspect.getmembers(Base, lambda v: v == 1)])
print(repr(inspect.getdoc(Base)), repr(inspect.getdoc(Child.inherited)), inspect.getdoc(Child.own))
print(inspect.cleandoc('  a\n    b\n  '), inspect.getmro(Child), inspect.getmodule(Child).__name__)
print(inspect.isclass(Child), inspect.unwrap(len) is len, inspect.getattr_static(Child(), 'x'))
print(inspect.getclosurevars(lambda: Base).globals == {'Base': Base})
print(inspect.getfullargspec(lambda a, b=1, *c, d, **e: 0))
print(inspect.getgeneratorstate(x for x in []))
g = (x for x in [1])
next(g)
print(inspect.getgeneratorstate(g), list(g))
print(inspect.getgeneratorstate(g))
print(inspect.Parameter.empty is inspect.Signature.empty)
