def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print(math.gcd(12, 18), math.gcd(), math.gcd(7), math.gcd(-12, 18))
print(math.gcd(0, 5), math.gcd(0, 0), math.gcd(12, 18, 27), math.gcd(17, 5))
print(math.gcd(True, 4))
print(math.lcm(4, 6), math.lcm(), math.lcm(7), math.lcm(-4, 6))
print(math.lcm(0, 5), math.lcm(2, 3, 4, 5, 6))
print(math.lcm(*range(1, 21)))
a, b = 2 ** 100 * 3 ** 20, 2 ** 50 * 5 ** 30
print(math.gcd(a, b) == 2 ** 50, math.lcm(a, b))
print(math.gcd(10 ** 40, 6 ** 40))
print(math.gcd(math.factorial(20), math.factorial(25) + 1))
attempt(lambda: math.gcd(1.0, 2))
attempt(lambda: math.gcd('a'))
attempt(lambda: math.lcm(2.5))
attempt(lambda: math.lcm(1, None))
