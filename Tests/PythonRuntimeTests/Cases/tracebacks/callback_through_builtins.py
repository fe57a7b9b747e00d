def square(x):
    return x**2


print(list(map(square, [1, 2])))
print(list(map(square, [1, "2"])))
