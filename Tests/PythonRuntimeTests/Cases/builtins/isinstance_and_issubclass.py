def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(isinstance(5, int), isinstance(5, (str, int)), isinstance(True, int))
print(isinstance('a', (int, (float, (str,)))), isinstance(5, object))
print(isinstance(5, int | str))
print(isinstance(None, type(None)), isinstance([], (list, tuple)))
print(isinstance(int, type), isinstance(type, object), isinstance(5, ()))
print(isinstance(1.0, int))
class A: pass
class B(A): pass
class C(B, dict): pass
print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A), issubclass(A, A))
print(issubclass(C, (int, dict)), issubclass(bool, int))
print(issubclass(int, int | str))
print(issubclass(C, A), issubclass(KeyError, LookupError))
print(issubclass(type, object), issubclass(int, ()))
print(issubclass(B, object))
class Meta(type):
    def __instancecheck__(cls, x):
        return x == 'magic'
    def __subclasscheck__(cls, sub):
        return sub is int
class M(metaclass=Meta): pass
print(isinstance('magic', M), isinstance(5, M), issubclass(int, M), issubclass(str, M), isinstance(M(), M))
attempt(lambda: isinstance(5, 5))
attempt(lambda: isinstance(5, 'int'))
attempt(lambda: isinstance(5, (int, 'x')))
attempt(lambda: isinstance(5, (str, 'x')))
attempt(lambda: isinstance(5, [int]))
attempt(lambda: issubclass(5, int))
attempt(lambda: issubclass(int, 5))
attempt(lambda: isinstance(5))
attempt(lambda: isinstance([], list[int]))
