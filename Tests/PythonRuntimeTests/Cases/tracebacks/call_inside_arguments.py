def outer(*values):
    return max(values)


def inner(x):
    return int(x)


print(outer(inner("1"), inner("2")))
print(outer(inner("1"), inner("two"), inner("3")))
