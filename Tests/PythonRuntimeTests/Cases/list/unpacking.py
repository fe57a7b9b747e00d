a, b, *c = [1, 2, 3, 4]
print(a, b, c)
*a, b = 'xy'; print(a, b)
a, *b, c = [1, 2]; print(a, b, c)
[a, [b, c]] = [1, (2, 3)]; print(a, b, c)
(a, b), *rest = [[1, 2], [3, 4], [5, 6]]; print(a, b, rest)
a = [1, 2, 3]
i = 0
i, a[i] = 1, 9; print(i, a)
for action in ('a, b = [1]', 'a, b = [1, 2, 3]', 'a, *b, c = [1]', 'a, b = 5', '[] = [1]', 'a, b = None'):
    try:
        exec(action)
    except (ValueError, TypeError) as error:
        print(action, '->', error)
[] = ()
[x] = [[1]]; print(x)
first, *_ = 'only'; print(first, _)
