extension PythonSource {
  static let sklearnUtilsMinimaModule = #"""
    """The lowest place of a function of one number, by golden sections and parabolas (Brent 1973)."""

    import math

    _golden = 0.5 * (3.0 - math.sqrt(5.0))


    def lowest_between(function, low, high, tolerance):
        near = middle = low + _golden * (high - low)
        other = middle
        step = last = 0.0
        value = near_value = other_value = function(middle)
        root = math.sqrt(2.2e-16)
        for _ in range(499):
            centre = 0.5 * (low + high)
            least = root * abs(middle) + tolerance / 3.0
            if abs(middle - centre) <= 2.0 * least - 0.5 * (high - low):
                break
            by_section = True
            if abs(last) > least:
                r = (middle - near) * (value - other_value)
                q = (middle - other) * (value - near_value)
                p = (middle - other) * q - (middle - near) * r
                q = 2.0 * (q - r)
                if q > 0.0:
                    p = -p
                q = abs(q)
                before, last = last, step
                if abs(p) < abs(0.5 * q * before) and p > q * (low - middle) and p < q * (high - middle):
                    by_section = False
                    step = p / q
                    there = middle + step
                    if there - low < 2.0 * least or high - there < 2.0 * least:
                        step = least if centre >= middle else -least
            if by_section:
                last = (low if middle >= centre else high) - middle
                step = _golden * last
            there = middle + math.copysign(max(abs(step), least), step if step else 1.0)
            found = function(there)
            if found <= value:
                if there >= middle:
                    low = middle
                else:
                    high = middle
                other, other_value = near, near_value
                near, near_value = middle, value
                middle, value = there, found
            else:
                if there < middle:
                    low = there
                else:
                    high = there
                if found <= near_value or near == middle:
                    other, other_value = near, near_value
                    near, near_value = there, found
                elif found <= other_value or other == middle or other == near:
                    other, other_value = there, found
        return middle


    def _bracketed(function, a, b):
        """Three places, of which the one in the middle is the lowest."""
        fa, fb = function(a), function(b)
        if fa < fb:
            a, b, fa, fb = b, a, fb, fa
        c = b + 1.618034 * (b - a)
        fc = function(c)
        for _ in range(1000):
            if fc >= fb:
                break
            first, second = (b - a) * (fb - fc), (b - c) * (fb - fa)
            gap = second - first
            w = b - ((b - c) * second - (b - a) * first) / (2e-21 if abs(gap) < 1e-21 else 2.0 * gap)
            limit = b + 110.0 * (c - b)
            if (w - c) * (b - w) > 0.0:
                fw = function(w)
                if fw < fc:
                    return b, w, c, fw
                if fw > fb:
                    return a, b, w, fb
                w = c + 1.618034 * (c - b)
                fw = function(w)
            elif (w - limit) * (limit - c) >= 0.0:
                w = limit
                fw = function(w)
            elif (w - limit) * (c - w) > 0.0:
                fw = function(w)
                if fw < fc:
                    b, c = c, w
                    w = c + 1.618034 * (c - b)
                    fb, fc, fw = fc, fw, function(w)
            else:
                w = c + 1.618034 * (c - b)
                fw = function(w)
            a, b, c, fa, fb, fc = b, c, w, fb, fc, fw
        return a, b, c, fb


    def lowest_near(function, a, b, tolerance=1.48e-8):
        a, x, c, fx = _bracketed(function, a, b)
        low, high = min(a, c), max(a, c)
        w = v = x
        fw = fv = fx
        last = step = 0.0
        for _ in range(500):
            least = tolerance * abs(x) + 1.0e-11
            middle = 0.5 * (low + high)
            if abs(x - middle) < 2.0 * least - 0.5 * (high - low):
                break
            if abs(last) <= least:
                last = (low if x >= middle else high) - x
                step = 0.3819660 * last
            else:
                first, second = (x - w) * (fx - fv), (x - v) * (fx - fw)
                p = (x - v) * second - (x - w) * first
                second = 2.0 * (second - first)
                if second > 0.0:
                    p = -p
                second = abs(second)
                before, last = last, step
                if p > second * (low - x) and p < second * (high - x) and abs(p) < abs(0.5 * second * before):
                    step = p / second
                    u = x + step
                    if u - low < 2.0 * least or high - u < 2.0 * least:
                        step = least if middle - x >= 0 else -least
                else:
                    last = (low if x >= middle else high) - x
                    step = 0.3819660 * last
            u = x + (math.copysign(least, step if step else 1.0) if abs(step) < least else step)
            fu = function(u)
            if fu > fx:
                if u < x:
                    low = u
                else:
                    high = u
                if fu <= fw or w == x:
                    v, w, fv, fw = w, u, fw, fu
                elif fu <= fv or v == x or v == w:
                    v, fv = u, fu
            else:
                if u >= x:
                    low = x
                else:
                    high = x
                v, w, x, fv, fw, fx = w, x, u, fw, fx, fu
        return x

    """#
}
