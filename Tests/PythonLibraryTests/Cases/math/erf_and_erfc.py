import math
for x in (0, 0.1, 0.5, 1, 1.5, 2, 3, 5, -1, 1e-10, 10):
    print(x, math.erf(x), math.erfc(x))
print(math.erf(math.inf), math.erfc(math.inf), math.erf(-math.inf), math.erfc(-math.inf), math.erf(math.nan))
def normal_cdf(x):
    return (1 + math.erf(x / math.sqrt(2))) / 2
print([round(normal_cdf(x), 10) for x in (-2, -1, 0, 1, 1.96, 2)])
