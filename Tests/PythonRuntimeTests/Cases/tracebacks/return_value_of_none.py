def find(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            return i


print(find("abc", "c") + 1)
print(find("abc", "z") + 1)
