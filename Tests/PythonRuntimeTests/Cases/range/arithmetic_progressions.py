print(list(range(10, 0, -3)), list(range(-10, 11, 5)), list(range(0, 1)))
print([*range(3, -4, -2)], len(range(0, 100, 7)), range(0, 100, 7)[-1])
print(sum(range(1, 101)))
for n in (0, 1, 5):
    print([list(range(i, n)) for i in range(n)], [i * (n - i) for i in range(n + 1)])
print([(i, j) for i in range(3) for j in range(i)], [range(i, i + 3) for i in range(0, 6, 3)])
print([list(range(5))[i:i + 2] for i in range(0, 5, 2)], list(zip(range(0, 6, 2), range(1, 6, 2))))
for i in range(1, 6):
    print(' ' * (5 - i) + '*' * (2 * i - 1))
for i in range(20, 31):
    print('FizzBuzz' if i % 15 == 0 else 'Fizz' if i % 3 == 0 else 'Buzz' if i % 5 == 0 else i, end=' ')
print()
print(range(5).start, range(5).count(3), range(0, 10, 2).index(6), 7 in range(0, 10, 2))
print([i for i in reversed(range(0, 10, 3))], list(map(lambda i: i ** 2, range(-3, 4))))
print([x / 10 for x in range(0, 10, 3)])
