x = 1 + \
    2 + \
        3
print(x)
if x > 1 and \
   x < 10:
    print("continued condition")
assert x == 6, \
    "never"
from math import floor, \
    ceil
print(floor(1.5), \
      ceil(1.5))
s = "in a \
string"
print(s, 'single \
too')
with open(__file__) as f, \
     open(__file__) as g:
    print(f.name == g.name)
y = x \
    if x \
    else 0
print(y)
for i in \
        range(2):
    print(i)


def h(a, \
      b): \
    return a + b


print(h(1, 2)); z = \
5
print(z)
\
print("after a lone backslash")
