class Handle:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n

h = Handle(3)
print([10, 20, 30, 40][h], 'abcdef'[h:], list(range(h)), int(h), hex(h), bin(h), oct(h), bytes(h))
print('ab' * h, [0] * h, chr(Handle(65)), round(2.71828, h), (1).to_bytes(h, 'big'))
print(int('11', h), 10 ** 2, float(h), complex(h))
class Bad:
    def __index__(self):
        return 'x'
for action in (lambda: [1][Bad()], lambda: int(Bad()), lambda: hex(Bad()), lambda: range(Bad())):
    try:
        action()
    except TypeError as error:
        print(error)
class Truncated:
    def __int__(self):
        return 9
print(int(Truncated()))
try:
    [1][Truncated()]
except TypeError as error:
    print(error)
