import sys
def depth(n):
    return 1 + depth(n + 1)
try:
    depth(0)
except RecursionError as error:
    print(type(error).__name__, error, isinstance(error, RuntimeError))
def count(n):
    return 0 if n == 0 else 1 + count(n - 1)
print(count(900))
sys.setrecursionlimit(5000)
print(sys.getrecursionlimit(), count(3000))
for bad in (0, -5, 'x'):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
class Loop:
    def __getattr__(self, name):
        return getattr(self, name + 'x')
sys.setrecursionlimit(500)
try:
    Loop().a
except RecursionError as error:
    print('caught', type(error).__name__)
