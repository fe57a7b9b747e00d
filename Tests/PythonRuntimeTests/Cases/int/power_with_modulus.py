print(pow(3, 200, 13), pow(2, 10, 1000), pow(7, 0, 5), pow(7, 0, 1), pow(0, 0, 3))
print(pow(-3, 3, 7), pow(3, 3, -7), pow(-3, 3, -7), pow(2, 100, -10 ** 9))
print(pow(3, -1, 7), pow(3, -2, 7), pow(10, -1, 17), pow(-3, -1, 7), pow(38, -1, mod=97))
print(pow(2, 10 ** 30, 10 ** 9 + 7), pow(123456789, 987654321, 10 ** 20))
print(pow(5, 3, 1), pow(5, 3, -1), pow(base=2, exp=8, mod=5))
for args in [(2, -1, 4), (6, -1, 9), (2, 3, 0), (2.0, 3, 5), (2, 3, 5.0), ('2', 3, 5), (2, -1, 0)]:
    try:
        print(pow(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
