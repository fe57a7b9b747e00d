x = 5
print(1 < x < 10, 1 < x > 3, 1 < x < 4 < 100, x == 5 == 5.0, 1 < 2 in [2], x is not None is not False)
calls = []
def value(n):
    calls.append(n)
    return n
print(value(1) < value(3) < value(2) < value(9), calls)
calls.clear()
print(value(1) < value(2) <= value(2) != value(3), calls)
print(not 1 == 2, not (1 == 2) == False, 1 < 2 == True, (1 < 2) == True, 3 > 2 > 1, 3 > 2 > 2)
print(1 in [1] == True, 'a' in 'abc' in ['abc'], None == 0, [] == (), {} == set(), 1 == 1 != 2)
