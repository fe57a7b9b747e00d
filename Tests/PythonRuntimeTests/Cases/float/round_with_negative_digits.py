print(round(1234.5678, -1), round(1234.5678, -2), round(1234.5678, -3), round(1234.5678, -4), round(6234.0, -4))
print(round(15.0, -1), round(25.0, -1), round(-15.0, -1), round(50.0, -2), round(150.0, -2), round(1e22, -10))
print(round(1.5, 400), round(1.5, -400), round(-1.5, -400), round(1e308, -308), round(5e-324, 323), round(1.5, 308))
for value in (float('inf'), float('nan')):
    print(round(value, 2))
    try:
        round(value)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
try:
    round(1.5, 2.0)
except TypeError as error:
    print(error)
try:
    round(1.7e308, -308)
except OverflowError as error:
    print(error)
