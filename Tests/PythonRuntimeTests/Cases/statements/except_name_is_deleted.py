try:
    1 / 0
except ZeroDivisionError as e:
    kept = e
    print("inside", e)
try:
    print(e)
except NameError as x:
    print(x)
print(kept)
e = "before"
try:
    raise ValueError
except ValueError as e:
    pass
print("e" in globals())


def f():
    e = 1
    try:
        raise KeyError("k")
    except KeyError as e:
        e = "rebound"
    try:
        return e
    except UnboundLocalError as problem:
        return str(problem)


print(f())
try:
    raise IndexError("i")
except IndexError as x:
    del x
print("deleting it yourself is fine")
