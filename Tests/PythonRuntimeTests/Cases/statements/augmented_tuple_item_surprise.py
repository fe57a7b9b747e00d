t = ([1], "x")
try:
    t[0] += [2]
except TypeError as e:
    print(e)
print(t)
try:
    t[1] += "y"
except TypeError as e:
    print(e)
print(t)
t[0].extend([3])
print(t)
s = "abc"
try:
    s[0] += "z"
except TypeError as e:
    print(e)
r = range(3)
try:
    r[0] += 1
except TypeError as e:
    print(e)
