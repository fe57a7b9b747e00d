import random, warnings
random.seed(4)
print(random.randrange(1), random.randrange(-5, 0))
print(random.randrange(0, 10, 100), random.randrange(3, 4))
print(random.randrange(True))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(random.randrange(10.0), random.randint(1.0, 6.0))
    print([(w.category.__name__, str(w.message)) for w in caught])
    try:
        random.randrange(2.5)
    except ValueError as error:
        print(error)
    try:
        random.randint(1, 2.5)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print([random.randint(0, 2 ** k) for k in (1, 8, 31, 32, 33, 53, 64, 70)])
print([random.randrange(2 ** k) for k in (1, 8, 31, 32, 33, 53, 64, 70)])
print([random.randrange(3 ** k) for k in range(1, 30, 7)])
