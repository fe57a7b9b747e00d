def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(99)
state = random.getstate()
first = [random.random(), random.gauss(0, 1), random.randint(1, 100)]
random.setstate(state)
second = [random.random(), random.gauss(0, 1), random.randint(1, 100)]
print(first == second, first)
print(type(state), len(state), state[0], len(state[1]), state[2], state[1][:3], state[1][-1])
random.gauss(0, 1)
print(random.getstate()[2], random.getstate()[1][-1])
other = random.Random()
other.setstate(state)
print(other.random() == first[0])
attempt(lambda: random.setstate((1, 2)))
attempt(lambda: random.setstate((9, (), None)))
attempt(lambda: random.setstate((3, (1, 2), None)))
