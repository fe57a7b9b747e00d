for value in (0.0, 1.0, -2.0, 0.5, -0.25, 1e16, 1e300, 0.1, 3.75):
    print(value, value.is_integer(),
          value.as_integer_ratio() if value < 1e300 else len(str(value.as_integer_ratio())))
print((5e-324).as_integer_ratio()[0], (5e-324).as_integer_ratio()[1] == 2 ** 1074)
for value in (float('inf'), float('nan')):
    try:
        value.as_integer_ratio()
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print((0.1).real, (0.1).imag, (0.1).conjugate())
