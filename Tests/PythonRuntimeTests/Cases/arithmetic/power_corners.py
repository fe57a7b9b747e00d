print(2**0, 0**0, 0.0**0, 0**5, 1**100, (-1) ** 99, (-1) ** 100, (-2) ** 3, -2**2, 2**-2, (-2) ** -1, 10**-3)
print(2**0.5, 4**0.5, (-4) ** 0.5, (-8) ** (1 / 3), 2.0**3, 2.5**2, (-2.5) ** 2, (-2.0) ** 3)
print(
    0.0**2, 1.0 ** float("inf"), 1.0 ** float("nan"), float("nan") ** 0, float("inf") ** 0,
    float("inf") ** -1, 2 ** float("-inf"), (-1) ** float("inf")
)
print(
    True**3, 2**True, False**False, pow(2, 3), pow(2, 3, 5), pow(-2, 3, 5), pow(2, -1, 5), pow(3, 0, 1),
    pow(7, 2, -5), pow(2, 200, 10**9 + 7)
)
print(2**31, 2**32, 3**40, 7**25, (-3) ** 41, 10**18, 10**19, (2**64) ** 2, 15**15, 2**10**2)
print((1 + 2j) ** 2, 1j**2, 1j**0, 2**1j, (1 + 1j) ** 0.5, (2 + 0j) ** -1, 0j**0)
x = 3
x **= 2
x **= 0.5
print(x, x**2 == 9, 9**0.5 == 3, 27 ** (1 / 3), 10**0.5, 2**0.1, 1.1**10)
for bad in (
    lambda: 0**-1, lambda: 0.0**-2.5, lambda: 2.0**5000, lambda: "a" ** 2, lambda: 2 ** "a",
    lambda: pow(2, -1, 4), lambda: pow(2, 2, 0), lambda: pow(2.0, 2, 3), lambda: [] ** 2
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
