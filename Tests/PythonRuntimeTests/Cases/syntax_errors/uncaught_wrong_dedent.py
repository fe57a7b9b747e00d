def f(x):
        y = x
    return y


print(f(1))
