def traced(f):
    def wrapper(*args):
        print("->", f.__name__, args)
        return f(*args)

    return wrapper


@traced
def divide(a, b):
    return a / b


print(divide(6, 3))
divide(1, 0)
