x = 7
x += 3
print(x)
x -= 2
print(x)
x *= 5
print(x)
x //= 3
print(x)
x %= 8
print(x)
x **= 2
print(x)
x <<= 3
print(x)
x >>= 2
print(x)
x |= 5
print(x)
x &= 12
print(x)
x ^= 255
print(x)
x /= 2
print(x)
x //= 1
print(x)
x %= 2.25
print(x)
x **= -1
print(x)
s = "ab"
s += "cd"
s *= 2
print(s)
t = "%d-%d"
t %= (1, 2)
print(t)
