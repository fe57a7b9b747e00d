def choose(a, b):
    return a if a > 0 and b[a] else not b


print(choose(0, [1]))
print(choose(1, [1, 5]))
print(choose(3, [1]))
