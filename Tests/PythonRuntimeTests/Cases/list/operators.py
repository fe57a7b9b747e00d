def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print([1] + [2, 3], [1, 2] * 2, 2 * [0], [1] * 0, [1] * -3, [] + [], [[0] * 2] * 2, [1, 2] * True)
grid = [[0] * 3] * 2
grid[0][0] = 9
print(grid, grid[0] is grid[1], [[0] * 3 for _ in range(2)])
a = b = [1]
a += [2]; print(a, b, a is b)
a = a + [3]; print(a, b, a is b)
a *= 2; print(a)
attempt(lambda: [1] + (2,))
attempt(lambda: (1,) + [2])
attempt(lambda: [1] + 'a')
attempt(lambda: [1] + None)
attempt(lambda: [1] * 1.5)
attempt(lambda: [1] * [2])
attempt(lambda: [1] - [1])
attempt(lambda: -[1])
attempt(lambda: [1] * 10 ** 30)
attempt(lambda: hash([1]))
attempt(lambda: {[1]: 2})
attempt(lambda: [1] % 2)
