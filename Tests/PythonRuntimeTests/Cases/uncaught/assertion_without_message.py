x = [1, 2, 3]
assert x[0] == 1
print('first holds')
assert (x[1] == 3
        or x[2] == 4)
