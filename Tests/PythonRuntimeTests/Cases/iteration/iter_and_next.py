it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, "default"), next(it, None))
try:
    next(it)
except StopIteration as e:
    print(repr(e))
for x in ([1], (1,), "a", {"k": 1}, {1}, range(1), b"a", {"k": 1}.items()):
    it = iter(x)
    print(type(it).__name__, iter(it) is it, hasattr(it, "__next__"), next(it))
it = iter([1, 2, 3, 4])
print(next(it), list(it), list(it))
it = iter("abcdef")
print([a + b for a, b in zip(it, it)])
it = iter(range(10))
for x in it:
    if x % 3 == 0:
        print(x, next(it, None), end="; ")
print()
xs = [1, 2]
it = iter(xs)
xs.append(3)
print(list(it))
it = iter(xs)
print(next(it), xs.clear(), list(it))
rev = reversed([1, 2, 3])
print(next(rev), list(rev), list(reversed("abc")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
for bad in (5, None, object()):
    try:
        iter(bad)
    except TypeError as e:
        print(e)
