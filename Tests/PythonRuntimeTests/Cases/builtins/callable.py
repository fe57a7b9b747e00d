class Plain:
    pass
class Call:
    def __call__(self):
        return 1
def function():
    pass
for thing in (print, len, function, lambda: 1, Plain, Plain(), Call, Call(), int, 5, 'a', None, [].append, str.upper,
              Plain.__init__, type, object()):
    print(type(thing).__name__, callable(thing))
c = Plain()
c.__call__ = lambda: 1
print(callable(c))
one, nothing = 1, None
for bad in (lambda: Plain()(), lambda: c(), lambda: one(), lambda: nothing(), callable, lambda: 'a'.upper()()):
    try:
        bad()
    except TypeError as error:
        print(error)
