def total(xs):
    return sum((1 / x
                for x in xs), 0.5)

total([1, 2, 0])
