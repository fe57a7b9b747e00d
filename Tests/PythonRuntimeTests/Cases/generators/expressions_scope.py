x = "outer"
g = (x for x in range(3))
print(list(g), x)
n = 10
late = (n + i for i in range(3))
n = 100
print(list(late))
source = [1, 2]
early = (s for s in source)
source = [7, 8]
print(list(early))
try:
    (a for a in missing_name)
except NameError as e:
    print("first iterable is evaluated at once:", e)
lazy = (1 / b for b in [1, 0, 2])
print(next(lazy))
try:
    next(lazy)
except ZeroDivisionError as e:
    print("item is evaluated late:", e)
print(list(lazy))
inner_late = ((a, b) for a in [1] for b in undefined_until_needed)
try:
    next(inner_late)
except NameError as e:
    print(e)
print(sum(i * i for i in range(5)), max((abs(v) for v in (-3, 2)), default=0))
print(",".join(str(i) for i in range(4)), dict((k, k * 2) for k in "ab"), any(c == "b" for c in "abc"))
print(type(i for i in ()).__name__, (i for i in ()).__name__)
try:
    (5 for _ in 5)
except TypeError as e:
    print(e)
