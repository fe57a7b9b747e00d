saved = None
try:
    int("x")
except ValueError as e:
    saved = e
print("saved", saved)


def again():
    raise saved


again()
