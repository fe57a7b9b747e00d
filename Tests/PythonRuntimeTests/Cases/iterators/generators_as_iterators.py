def numbers(n):
    for i in range(n):
        yield i
    return 'finished'

g = numbers(3)
print(next(g), list(g), list(g), next(g, 'none'))
g = numbers(1)
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)
print(sum(numbers(5)), [*numbers(2)], tuple(numbers(2)))
print(dict(zip('ab', numbers(9))), max(numbers(4)), 2 in numbers(5))
print(any(n > 1 for n in numbers(3)))
squares = (n * n for n in numbers(4))
print(next(squares), list(squares), iter(squares) is squares, type(squares).__name__)
def pairs():
    while True:
        x = yield
        yield x, x
p = pairs()
next(p)
print(p.send(5), next(p), p.send('a'), p.close(), next(p, 'closed'))
try:
    len(numbers(2))
except TypeError as error:
    print(error)
