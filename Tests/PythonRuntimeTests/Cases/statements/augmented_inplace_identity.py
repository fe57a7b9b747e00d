xs = [1, 2]
alias = xs
xs += [3]
print(xs, alias, xs is alias)
xs = xs + [4]
print(xs, alias, xs is alias)
alias *= 2
print(alias)
xs += "ab"
xs += (5, 6)
xs += {"k": 1}
xs += range(2)
print(xs)
t = (1, 2)
other = t
t += (3,)
print(t, other, t is other)
s = {1}
same = s
s |= {2}
s -= {1}
print(s, same, s is same)
s ^= {2, 3}
s &= {3, 4}
print(s, s is same)
d = {"a": 1}
e = d
d |= {"b": 2}
d |= [("c", 3)]
print(d, e is d)
b = bytearray(b"x")
c = b
b += b"yz"
print(b, c is b)
