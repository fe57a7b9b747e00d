if True:
    inside_if = 1
for k in range(2):
    inside_for = k * 10
while True:
    inside_while = "w"
    break
try:
    inside_try = 1 / 1
finally:
    inside_finally = "f"
with open(__file__) as handle:
    inside_with = handle.name == __file__
print(inside_if, inside_for, k, inside_while, inside_try, inside_finally, inside_with)


def f(flag):
    if flag:
        y = 1
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(f(True), f(False))


def g(xs):
    for x in xs:
        last = x
    return x, last


print(g("ab"))
try:
    g("")
except UnboundLocalError as e:
    print(e)


def h():
    for i in range(3):
        def inner():
            return i
    return inner()


print(h())
match [1, 2]:
    case [p, q]:
        pass
print(p, q)
