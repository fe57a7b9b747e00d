def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import random
random.seed(8)
print([random.getrandbits(1) for _ in range(20)])
print([random.getrandbits(8) for _ in range(5)], random.getrandbits(32))
print(random.getrandbits(33), random.getrandbits(64))
print(random.getrandbits(100), random.getrandbits(128), random.getrandbits(0))
print(random.getrandbits(5), random.getrandbits(1000).bit_length() <= 1000)
print(random.randbytes(5), random.randbytes(0), random.randbytes(16).hex())
attempt(lambda: random.getrandbits(-1))
attempt(lambda: random.getrandbits(1.5))
attempt(lambda: random.randbytes(-1))
attempt(lambda: random.getrandbits())
