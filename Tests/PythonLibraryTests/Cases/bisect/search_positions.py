def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from bisect import bisect, bisect_left, bisect_right
a = [1, 3, 3, 3, 5, 8]
for x in (0, 1, 2, 3, 4, 8, 9, 3.5):
    print(x, bisect_left(a, x), bisect_right(a, x), bisect(a, x))
print(bisect_left(a, 3, 2), bisect_right(a, 3, 0, 2), bisect_left([], 1), bisect_left(a, 3, lo=4))
print(bisect_left(a, 3, hi=1), bisect('aceg', 'd'), bisect_left([(1, 'b'), (2, 'a')], (1, 'c')))
print(bisect_left([('a', 1), ('b', 5)], 3, key=lambda r: r[1]))
print(bisect_right(range(0, 100, 10), 35), bisect_left([5, 3, 1], -3, key=lambda x: -x))
print([('F', 'D', 'C', 'B', 'A')[bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90)])
attempt(lambda: bisect_left(a, 3, -1))
attempt(lambda: bisect_left(a, 'x'))
attempt(lambda: bisect_left(5, 1))
attempt(lambda: bisect(a))
attempt(lambda: bisect({1: 2}, 1))
