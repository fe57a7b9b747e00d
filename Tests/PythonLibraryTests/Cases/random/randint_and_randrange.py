def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(7)
print([random.randint(1, 6) for _ in range(20)])
print([random.randrange(10) for _ in range(20)])
print([random.randrange(5, 10) for _ in range(10)])
print([random.randrange(0, 100, 7) for _ in range(10)])
print([random.randrange(10, 0, -3) for _ in range(8)], random.randint(5, 5))
print(random.randint(-10, -1), random.randint(0, 10 ** 30))
print(random.randrange(2 ** 100))
attempt(lambda: random.randint(5, 1))
attempt(lambda: random.randrange(0))
attempt(lambda: random.randrange(5, 5))
attempt(lambda: random.randrange(1, 10, 0))
attempt(lambda: random.randrange(1, 10, -1))
attempt(lambda: random.randint(1))
attempt(lambda: random.randint('a', 2))
attempt(lambda: random.randrange())
