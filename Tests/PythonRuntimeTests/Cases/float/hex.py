for value in (0.0, -0.0, 1.0, -1.5, 0.1, 255.0, 3.141592653589793, 1e300, 5e-324, 2.2250738585072014e-308, 1e-310):
    print(value, value.hex())
print(float('inf').hex(), float('-inf').hex(), float('nan').hex())
print((2.0 ** 100).hex(), (1 / 3).hex(), (1024.5).hex())
