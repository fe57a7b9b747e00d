import random
random.seed(123)
print([random.expovariate(1) for _ in range(3)], random.expovariate(0.2), random.expovariate(-2))
print([random.betavariate(2, 3) for _ in range(3)], random.betavariate(0.5, 0.5), random.betavariate(1, 1))
print([random.gammavariate(2, 1) for _ in range(3)])
print(random.gammavariate(0.5, 2), random.gammavariate(1, 3))
print(random.gammavariate(9.5, 0.5))
print([random.triangular() for _ in range(3)], random.triangular(0, 10, 9))
print(random.triangular(0, 10), random.triangular(5, 5))
print(random.triangular(10, 0, 2))
print(random.lognormvariate(0, 0.25), random.vonmisesvariate(0, 4))
print(random.vonmisesvariate(1, 0), random.paretovariate(3))
print(random.weibullvariate(1, 1.5))
for action in (lambda: random.expovariate(0), lambda: random.gammavariate(0, 1), lambda: random.gammavariate(1, -1)):
    try:
        action()
    except (ZeroDivisionError, ValueError) as error:
        print(type(error).__name__, error)
