def nothing():
    pass


def dots():
    ...


class Empty:
    pass


class AlsoEmpty: ...


print(nothing(), dots(), Empty.__name__, AlsoEmpty.__name__)
for _ in range(3): pass
while False: ...
if True: pass
else: ...
print(..., Ellipsis, ... is Ellipsis, type(...), bool(...), repr(...))
x = ...
print([x, ...], {...: 1}[...], (1, ..., 2))
try:
    ...
finally:
    pass
"a string statement"
42
print("expressions alone are fine")
