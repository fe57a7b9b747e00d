def positive(x):
    assert x > 0
    return x


print(positive(3))
positive(-1)
