def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(11)
print(random.choices([1, 2, 3], k=10), random.choices('ab'))
print(random.choices(range(100), k=5), random.choices([1], k=0))
print(random.choices(['red', 'black', 'green'], weights=[18, 18, 2], k=8))
print(random.choices('abc', cum_weights=[1, 3, 6], k=10))
print(random.choices('ab', [0, 1], k=4))
print(random.choices([0, 1], weights=[0.25, 0.75], k=10))
print(random.choices('xy', weights=(1, 1e-9), k=3))
attempt(lambda: random.choices([]))
attempt(lambda: random.choices([1, 2], weights=[1]))
attempt(lambda: random.choices([1, 2], weights=[0, 0]))
attempt(lambda: random.choices([1, 2], weights=[1, 1], cum_weights=[1, 2]))
attempt(lambda: random.choices([1, 2], [1, 1], 3))
attempt(lambda: random.choices([1, 2], weights=[float('inf'), 1]))
attempt(lambda: random.choices([1, 2], 5))
attempt(lambda: random.choices({1, 2}))
