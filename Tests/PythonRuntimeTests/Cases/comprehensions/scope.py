x = "outer"
print([x for x in range(3)], x)
print({x: 1 for x in "ab"}, {x for x in [5]}, list(x for x in "z"), x)
try:
    [hidden for hidden in range(3)]
    print(hidden)
except NameError as e:
    print(e)


def f():
    y = 10
    values = [y + i for i in range(3)]
    y = 20
    return values, [y for y in range(2)], y


print(f())


def g(n):
    return [[n * i for i in range(j)] for j in range(n)]


print(g(3))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
i = 5
print([i for i in range(i)], i)


def h():
    fs = [(lambda: j) for j in range(3)]
    j = "unrelated"
    return [f() for f in fs]


print(h())
print([a for a in [b for b in range(3)]], [[a for a in range(a)] for a in range(3)])
