def f(a, b, *rest, key=None):
    return a, b, rest, key


args, options = [1], {"key": 2, "wrong": 3}
print(f(*args, 2, key=5))
print(f(*args, 0, **options))
