for f in (len, print, sorted, max, isinstance, getattr, iter, sum):
    print(f.__name__, f.__module__, f.__qualname__, callable(f), repr(f))
print(str.upper.__name__, repr(str.upper), [].append.__name__, repr(dict.get), "x".join.__qualname__)
print(int, float, str, list, type, object, range, enumerate, zip, map, property, super, Exception)
print(repr(print), repr(int.__add__), repr(str.__len__), repr(type.mro))
print(len.__self__.__name__, "abc".upper.__self__, [1].append.__self__)
print(max is max, [].append == [].append, len == len, str.upper is str.upper, "a".upper == "a".upper)
print({len: "len", int: "int", None: "none"}[int], sorted([len, abs, max], key=lambda f: f.__name__))
print([f(-3) for f in (abs, str, float, bool, hex, repr, type, callable)])
for source in ("len.x = 1", "print.__name__ = 'p'", "int.x = 1", "del len", "len.__self__.q"):
    try:
        exec(source)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
