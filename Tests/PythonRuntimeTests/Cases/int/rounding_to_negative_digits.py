print(round(1234, -1), round(1235, -1), round(1245, -1), round(1250, -2), round(1350, -2), round(-1250, -2))
print(round(15, -1), round(25, -1), round(5, -1), round(-5, -1), round(-15, -1))
print(round(1234), round(1234, 0), round(1234, 2), round(1234, -10), round(1234, None))
print(round(10 ** 30 + 5, -1), round(123456789 * 10 ** 20 + 5 * 10 ** 19, -20))
print(type(round(1234, -2)), round(True), round(True, -1))
try:
    round(1234, 1.5)
except TypeError as error:
    print(error)
