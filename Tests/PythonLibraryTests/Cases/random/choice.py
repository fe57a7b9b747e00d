def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(3)
print([random.choice([10, 20, 30]) for _ in range(12)])
print([random.choice('abc') for _ in range(8)], random.choice((1,)))
print(random.choice(range(1000)))
print([random.choice(['rock', 'paper', 'scissors']) for _ in range(6)])
print(random.choice([True, False]), random.choice(b'xyz'))
print(random.choice([[1], [2]]))
attempt(lambda: random.choice([]))
attempt(lambda: random.choice(''))
attempt(lambda: random.choice({1, 2}))
attempt(lambda: random.choice({'a': 1}))
attempt(lambda: random.choice(5))
attempt(lambda: random.choice(iter([1])))
attempt(lambda: random.choice())
