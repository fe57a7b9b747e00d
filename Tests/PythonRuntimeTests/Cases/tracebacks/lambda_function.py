table = {"half": lambda x: x / 2, "bad": lambda x: x.missing}
print(table["half"](3))
print(sorted([3, 1], key=lambda n: -n))
print(list(map(lambda f: f(1), table.values())))
