def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(float.fromhex('0x1.8p+1'), float.fromhex('0x1p-2'), float.fromhex('-0X1.FP0'), float.fromhex('ff'))
print(float.fromhex(' 0x.8p0 '), float.fromhex('1p10'), float.fromhex('0x1'), float.fromhex('-0x0p0'))
print(float.fromhex('inf'), float.fromhex('-Infinity'), float.fromhex('NaN'), float.fromhex('0x1p-1074'))
print(float.fromhex('0x1.fffffffffffff8p0'), float.fromhex('0x1.fffffffffffff7p0'), float.fromhex('0x1p-1075'))
attempt(lambda: float.fromhex('0x1p1024'))
attempt(lambda: float.fromhex('0x'))
attempt(lambda: float.fromhex('xyz'))
attempt(lambda: float.fromhex('0x1p'))
attempt(lambda: float.fromhex(''))
attempt(lambda: float.fromhex(3.0))
for value in (0.1, 1e-320, 123.456, 1.7976931348623157e308):
    print(float.fromhex(value.hex()) == value)
