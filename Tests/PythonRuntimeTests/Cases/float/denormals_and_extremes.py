tiny = 5e-324
print(tiny, tiny / 2, tiny * 0.6, tiny * 1.5, -tiny / 2)
print(2.2250738585072014e-308 / 2, 2.2250738585072014e-308 - tiny)
print(1e-310 * 1e10, 1e-200 * 1e-200)
huge = 1.7976931348623157e308
print(huge, huge + 1e291, -huge, huge - huge, huge / huge, 1 / huge, 1 / tiny, huge * tiny, huge // 1e300)
print(huge % 1e300)
eps = 2.220446049250313e-16
print(1 + eps, 1 + eps / 2, 1 - eps / 2, 1 + eps * 0.75)
print(eps == 2 ** -52, (1 + eps) ** 2, 1e16 + 1 == 1e16, 0.1 + 0.7)
print(0.1 * 7, 1.1 * 3)
x, n = 1.0, 0
while x / 2 > 0:
    x /= 2
    n += 1
print(x, n)
x, n = 1.0, 0
while 1.0 + x != 1.0:
    x /= 2
    n += 1
print(x, n)
