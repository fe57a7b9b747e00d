import math

alpha = "alpha"
_hidden = "hidden"
__double = "double"


class Beta:
    name = "beta"


def gamma():
    return _hidden
