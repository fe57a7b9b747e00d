xs = [3, 1, 2]
print(xs.sort(), xs)
print(xs.append(4), xs.reverse(), xs)
print(print("inner"), print())
print([print(i) for i in range(2)])
d = {}
print(d.update(a=1), d.setdefault("b"), d)
s = {1}
print(s.add(2), s.discard(9), s)
print(list(map(print, "ab")))


def f():
    print("in f", end=" ")


print(f(), "after")
x = print
x("aliased")
print(type(print("")), print.__name__)
result = [].extend([1]) or "or-ed"
print(result)
print("a" if print("cond") else "b")
print(1, print(2), 3)
