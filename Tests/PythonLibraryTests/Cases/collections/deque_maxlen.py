from collections import deque
d = deque(maxlen=3)
for n in range(5):
    d.append(n)
    print(d, end=' ')
print(d.maxlen, len(d))
d.appendleft('left'); print(d)
d.extend([7, 8]); print(d)
d.extendleft('ab'); print(d)
print(deque('abcdef', 2), deque('abcdef', maxlen=0), deque([1], 5))
print(deque([1, 2, 3], maxlen=2) == deque([2, 3]), d.copy().maxlen)
print((d + deque([1])).maxlen, (d * 2))
try:
    d.insert(1, 'x')
except IndexError as error:
    print(error)
d.pop(); d.insert(1, 'x'); print(d, d.rotate(1), d)
def tail(lines, n):
    return list(deque(lines, n))
def moving_average(values, n):
    window, out = deque(maxlen=n), []
    for v in values:
        window.append(v)
        out.append(sum(window) / len(window))
    return out
print(tail('abcdef', 3), moving_average([10, 20, 30, 40], 2), repr(deque([], maxlen=1)))
for bad in (lambda: deque([], -1), lambda: deque([], 'x'), lambda: setattr(d, 'maxlen', 5)):
    try:
        bad()
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
