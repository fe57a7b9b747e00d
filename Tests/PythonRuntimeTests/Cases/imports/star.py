before = set(dir())
from _modules.stars import *

print(sorted(set(dir()) - before - {"before"}))
print(alpha, Beta.name, gamma())
try:
    _hidden
except NameError as e:
    print(e)
before = set(dir())
from _modules.stars_with_all import *

print(sorted(set(dir()) - before))
print(_private, alpha)
try:
    not_listed
except NameError as e:
    print(e)
try:
    from _modules.stars_bad_all import *
except AttributeError as e:
    print(e)
try:
    from _modules.stars_wrong_all import *
except TypeError as e:
    print(e)
from math import *

print(floor(2.5), pi, "sqrt" in globals())
from _modules.star_package import *

print(one.value, "two" in globals())
