import random
r = random.Random(5)
def draw():
    bits = r.choice([0, 1, 5, 62, 63, 64, 65, 127, 128, 129, 500, 2049, 5000])
    n = r.getrandbits(bits) if bits else 0
    return r.choice([n, -n, 1 << bits, -(1 << bits), (1 << bits) - 1, 1 - (1 << bits)])
check = 0
def note(x):
    global check
    check = (check * 1000003 + x) % (1 << 61)
for i in range(4000):
    a, b = draw(), draw()
    note(a + b); note(a - b); note(a * b); note(-a); note(b - a)
    for m in (7, -7, 1 << 62, -(1 << 62), (1 << 63) - 1, -(1 << 63), 1 << 63, 10**9 + 7):
        note(a % m); note(b // m)
    note((a < b) + 2 * (a == b) + 4 * (a <= b) + 8 * (a != b) + 16 * (a > b))
print(check)
print(2**63 - 1 + 1, -2**63 - 1, (2**64) - (2**64 - 1), (2**64) + (-2**64), 2**63 * -1, -(2**63) * -1)
print((2**70) % 3, (2**70) % -3, (-2**70) % 3, (-2**70) % -3, 0 * 2**70, 2**70 * 0, True + 2**64, 2**64 * False)
try: 2**70 % 0
except ZeroDivisionError as e: print(e)
try: 2**70 // 0
except ZeroDivisionError as e: print(e)
print(5 < 2**70, 5 > 2**70, -2**70 < 5, 2**70 == 2**70, 2**70 < 2**71, -2**70 < -2**71, 2**70 <= 1e30, hash(2**70))
