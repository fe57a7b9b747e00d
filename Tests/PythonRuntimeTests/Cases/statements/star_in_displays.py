xs = [1, 2]
ys = (3, 4)
print([*xs, *ys], (*xs, 0, *ys), {*xs, *ys} == {1, 2, 3, 4})
print([*range(3), *"ab", *{"k": 1}])
d = {"a": 1, "b": 2}
e = {"b": 3, "c": 4}
print({**d, **e}, {**e, **d}, {"a": 0, **d}, {**d, "a": 0})
print({**{}, "z": 1, **{"z": 2}})
t = *xs, *ys
print(t)
print(*xs, *ys, sep="-")
print(*[], end="|\n")


def f():
    return *xs, 9


print(f())
for source in ("[*5]", "{**[1]}", "{**5}", "(*None,)", "{*1}", "[*1.5, 2]"):
    try:
        eval(source)
    except TypeError as e:
        print(source, "->", e)
