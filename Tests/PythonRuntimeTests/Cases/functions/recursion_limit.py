import sys


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
    print(isinstance(e, RuntimeError))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
try:
    depth(5000)
except RecursionError as e:
    print("too deep:", e)


def ping(n):
    pong(n + 1)


def pong(n):
    ping(n + 1)


try:
    ping(0)
except RecursionError as e:
    print(e)


class Endless:
    def __getattr__(self, name):
        return self.missing


try:
    Endless().x
except RecursionError as e:
    print(e)
print("still fine", depth(10), sys.getrecursionlimit())
