def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(5)
print(random.sample(range(10), 4), random.sample([1, 2, 3], 3))
print(random.sample('abcdef', 2), random.sample(range(10 ** 9), 3))
print(random.sample([], 0))
print(random.sample(range(100), 50)[:10], random.sample((1, 1, 1), 2))
print(random.sample(['a', 'b'], counts=[3, 2], k=4), random.sample(range(25), k=6))
print(random.sample(range(200), 5))
attempt(lambda: random.sample([1, 2], 3))
attempt(lambda: random.sample([1, 2], -1))
attempt(lambda: random.sample({1, 2}, 1))
attempt(lambda: random.sample({'a': 1}, 1))
attempt(lambda: random.sample([1, 2], 1.5))
attempt(lambda: random.sample([1, 2]))
attempt(lambda: random.sample([1, 2], 1, counts=[1]))
attempt(lambda: random.sample(['a'], 5, counts=[2]))
attempt(lambda: random.sample(5, 1))
