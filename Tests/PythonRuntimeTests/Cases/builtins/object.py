def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
o = object()
print(type(o), isinstance(o, object), o == o, o != object(), bool(o))
print(hash(o) == hash(o), object.__bases__, object.__name__)
print(issubclass(int, object))
print(repr(o).startswith('<object object at '), str(o) == repr(o))
print(format(o) == str(o), o.__class__, o.__eq__(5), o.__ne__(o))
print(o.__doc__ is not None)
class Empty:
    pass
print(Empty.__bases__, Empty.__mro__, Empty() == Empty(), type(Empty()))
print(object.__str__(Empty()).startswith('<__main__.Empty object at'))
attempt(lambda: object(1))
attempt(lambda: Empty(1))
attempt(lambda: Empty(x=1))
attempt(lambda: o < o)
attempt(lambda: o.x)
attempt(lambda: setattr(o, 'x', 1))
attempt(lambda: o())
attempt(lambda: o[0])
attempt(lambda: len(o))
attempt(lambda: format(o, '5'))
attempt(lambda: o + 1)
attempt(lambda: 1 in o)
attempt(lambda: vars(o))
