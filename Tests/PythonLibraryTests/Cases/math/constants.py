import math
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
print(math.tau == 2 * math.pi, math.inf > 10 ** 400, math.nan == math.nan, type(math.pi))
print(math.__name__, 'sqrt' in dir(math), f'{math.pi:.15f}', round(math.e, 5))
from math import pi as π, sqrt as root
print(π * 2 ** 2, root(2), math.sqrt is root)
