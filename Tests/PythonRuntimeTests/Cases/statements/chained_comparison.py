x = 5
print(1 < x < 10, 1 < x > 3, 5 == x == 5.0, 1 < 2 < 3 < 4 < 5 > 0)
print(1 < 3 > 2, (1 < 3) > 2, 1 < (3 > 2))
print(3 > 2 == True, (3 > 2) == True)
print(1 in [1] == True, (1 in [1]) == True)
print(not 1 < 2 < 3, 1 != 2 != 1, x is not None is not False)
calls = []


def v(n):
    calls.append(n)
    return n


print(v(1) < v(2) < v(3), calls)
calls.clear()
print(v(3) < v(2) < v(1), calls)
calls.clear()
print(v(1) < v(5) < v(3) < v(9), calls)
print("a" < "b" < "c", "a" < "c" < "b", "a" in "abc" in ["abc"])
a = b = []
print(a is b is not None, a == b == [])
print(0 <= 0.0 <= -0.0, 1 == 1.0 == True)
