x = 1.2345678901234567
for exponent in range(-325, 310, 25):
    print(exponent, x * 10.0 ** exponent if exponent > -309 else x * 1e-300 * 10.0 ** (exponent + 300))
for exponent in range(-6, 19):
    print(10.0 ** exponent, 3 * 10.0 ** exponent)
