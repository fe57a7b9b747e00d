def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
for seed in ('hello', '', '中文', b'hello', bytearray(b'x'), 1.5, -2.0, 0.1):
    random.seed(seed)
    print(repr(seed), random.random(), random.randint(0, 1000))
random.seed('hello', version=1)
print(random.random())
random.seed(5, 2)
print(random.random())
random.seed(a='abc')
print(random.random())
attempt(lambda: random.seed([1]))
attempt(lambda: random.seed((1, 2)))
attempt(lambda: random.Random({}))
print(random.Random('hello').random(), random.Random(5).random())
