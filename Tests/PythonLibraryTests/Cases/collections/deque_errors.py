def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from collections import deque
d = deque([1, 2, 3])
attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: d[5])
attempt(lambda: d[-4])
attempt(lambda: d[0:2])
attempt(lambda: d['a'])
attempt(lambda: d.remove(9))
attempt(lambda: d.index(9))
attempt(lambda: d.extend(5))
attempt(lambda: deque(5))
attempt(lambda: d + [1])
attempt(lambda: d < [1])
attempt(lambda: hash(d))
attempt(lambda: d.append())
attempt(lambda: d.pop(0))
attempt(lambda: d.rotate('x'))
def grow():
    for x in d:
        d.append(x)
attempt(grow)
def assign():
    d[10] = 1
attempt(assign)
attempt(lambda: deque(1, 2, 3))
