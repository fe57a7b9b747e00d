def uses_later():
    return later


try:
    uses_later()
except NameError as e:
    print(e)
later = "defined now"
print(uses_later())


def set_global():
    global made
    made = [1]
    made.append(2)


set_global()
print(made)


def mutate_without_global():
    made.append(3)
    made[0] = "changed"


mutate_without_global()
print(made)


def rebinding_needs_global():
    made = "local only"
    return made


print(rebinding_needs_global(), made)
globals()["by_dict"] = 5
print(by_dict)


def f():
    globals()["inside"] = "set in f"
    return inside


print(f(), inside)
del globals()["inside"]
try:
    f2 = lambda: inside
    f2()
except NameError as e:
    print(e)


def g(global_name="made"):
    return globals()[global_name][-1]


print(g())
print([n for n in ("uses_later", "later", "made", "by_dict", "e") if n in globals()])
