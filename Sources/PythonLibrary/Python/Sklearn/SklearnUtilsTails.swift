extension PythonSource {
  static let sklearnUtilsTailsModule = #"""
    """Chances that a test statistic is larger than the one found."""

    import math as _math

    import numpy as np


    def _continued(term, start):
        """The value of a continued fraction, by Lentz's method."""
        tiny = 1e-300
        value = start if start != 0 else tiny
        above, below = value, 0.0
        for step in range(1, 10000):
            numerator, denominator = term(step)
            below = denominator + numerator * below
            below = 1.0 / (below if below != 0 else tiny)
            above = denominator + numerator / above
            above = above if above != 0 else tiny
            factor = above * below
            value *= factor
            if abs(factor - 1.0) < 1e-16:
                break
        return value


    def _share_of_beta(a, b, x, rest):
        """The regularized incomplete beta function of `x`, where `rest` is one less `x`."""
        if x <= 0.0 or rest <= 0.0:
            return 0.0 if x <= 0.0 else 1.0
        if x > (a + 1.0) / (a + b + 2.0):
            return 1.0 - _share_of_beta(b, a, rest, x)
        front = _math.exp(_math.lgamma(a + b) - _math.lgamma(a) - _math.lgamma(b) + a * _math.log(x) + b * _math.log(rest)) / a

        def term(step):
            half = step // 2
            if step == 1:
                return 1.0, 1.0
            step -= 1
            half = step // 2
            if step % 2 == 0:
                return half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half)), 1.0
            return -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1)), 1.0

        return front * _continued(term, 0.0)


    def _rest_of_gamma(a, x):
        """The regularized upper incomplete gamma function."""
        if x <= 0.0:
            return 1.0
        front = _math.exp(a * _math.log(x) - x - _math.lgamma(a))
        if x < a + 1.0:
            term = total = 1.0 / a
            place = a
            while term > total * 1e-17:
                place += 1.0
                term *= x / place
                total += term
            return 1.0 - front * total
        return front * _continued(lambda step: (1.0 if step == 1 else -(step - 1) * (step - 1 - a), x + 2 * step - 1 - a), 0.0)


    def _of_each(function, values):
        return np.array([_math.nan if _math.isnan(value) else 0.0 if value == _math.inf else function(value) for value in values.tolist()])


    def tail_of_f(above, below, values):
        def one(value):
            share = below + above * value
            return 1.0 if value <= 0 else _share_of_beta(below / 2.0, above / 2.0, below / share, above * value / share)

        return _of_each(one, values)


    def tail_of_chi2(freedom, values):
        return _of_each(lambda value: _rest_of_gamma(freedom / 2.0, value / 2.0), values)

    """#
}
