def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(9)
deck = list(range(10))
print(random.shuffle(deck), deck)
random.shuffle(deck)
print(deck, sorted(deck) == list(range(10)))
words = ['a', 'b', 'c', 'd']
random.Random(1).shuffle(words)
print(words)
empty = []
random.shuffle(empty)
one = [1]
random.shuffle(one)
print(empty, one)
big = list(range(52))
random.seed(2024)
random.shuffle(big)
print(big)
data = bytearray(b'abcdef')
random.shuffle(data)
print(data)
attempt(lambda: random.shuffle((1, 2)))
attempt(lambda: random.shuffle('abc'))
attempt(lambda: random.shuffle(5))
attempt(lambda: random.shuffle({1: 2, 3: 4, 5: 6}))
