extension PythonSource {
  static let decimalFunctions = #"""
  def _scale_of_ten(digits):
      return 10 ** digits


  def _arctanh_inverse(n, scale):
      """scale * atanh(1 / n)."""
      total = power = scale // n
      k = 1
      while power:
          power //= n * n
          k += 2
          total += power // k
      return total


  def _log_ten(scale):
      """scale * ln(10), from ln(2) and ln(5/4)."""
      two = 18 * _arctanh_inverse(26, scale) - 2 * _arctanh_inverse(4801, scale) + 8 * _arctanh_inverse(8749, scale)
      return 3 * two + 2 * _arctanh_inverse(9, scale)


  def _log(coef, exp, digits):
      """ln(coef * 10 ** exp) times 10 ** digits, a few units off."""
      guard = digits + 10
      scale = _scale_of_ten(guard)
      length = len(str(coef))
      # x is between 1 and 10; halved until it is near 1.
      x = coef * _scale_of_ten(guard - length + 1) if guard >= length - 1 else coef // _scale_of_ten(length - 1 - guard)
      halvings = 0
      while 3 * x > 4 * scale:
          x = (x + 1) // 2
          halvings += 1
      z = (x - scale) * scale // (x + scale)
      square = z * z // scale
      total = power = z
      k = 1
      while power and power != -1:
          power = power * square // scale
          k += 2
          total += power // k
      log_two = 18 * _arctanh_inverse(26, scale) - 2 * _arctanh_inverse(4801, scale) + 8 * _arctanh_inverse(8749, scale)
      result = 2 * total + halvings * log_two + (exp + length - 1) * _log_ten(scale)
      return result // _scale_of_ten(guard - digits)


  def _exponential(n, digits):
      """The coefficient and exponent of e ** (n / 10 ** digits), with about `digits` digits less those of n."""
      scale = _scale_of_ten(digits)
      power, rest = divmod(n, _log_ten(scale))
      rest >>= 8
      total = term = scale
      k = 1
      while term:
          term = term * rest // (scale * k)
          total += term
          k += 1
      for _ in range(8):
          total = total * total // scale
      return total, power - digits


  def _settled(approximation, prec):
      """The first result of approximations with more and more digits whose rounding is beyond doubt."""
      extra = 8
      while True:
          coef, exp = approximation(prec + extra)
          digits = len(str(abs(coef)))
          tail = abs(coef) % 10 ** (digits - prec - 1)
          edge = 10 ** (digits - prec - 1)
          near = min(tail % (edge // 2), edge // 2 - tail % (edge // 2))
          if near > 10 ** (digits - prec - extra + 4) or extra > 4 * prec + 200:
              return coef, exp
          extra += extra


  def _exact_power_of_ten(number):
      """n if a number is 10 ** n."""
      digits = str(number._coef)
      return number._exp + len(digits) - 1 if digits.rstrip("0") == "1" else None


  def _prepared(self, context):
      """The context of a function of one number, and its result if that is not a number."""
      context = context or _current
      if self._kind >= _QUIET:
          return context, _not_a_number(self, self, context)
      return context, None


  def _rounded_half_even(sign, coef, exp, context):
      result = _make(sign, coef, exp)
      half_even = Context(context.prec, ROUND_HALF_EVEN, context.Emin, context.Emax, 1, context.clamp, [], [])
      fixed = result._fix(half_even)
      conditions = [s for s in _SIGNALS if half_even.flags[s]]
      if conditions:
          context._signal(*conditions)
      return fixed


  def _underflow(sign, context):
      context._signal(Underflow, Subnormal, Inexact, Rounded, Clamped)
      return _make(sign, 0, context.Etiny())


  def _exp(self, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      if self._kind:
          return _make(0, 0, 0) if self._sign else self
      if not self._coef:
          return Decimal(1)
      if self.adjusted() > len(str(context.Etiny() if self._sign else context.Emax)) + 1:
          return _underflow(0, context) if self._sign else _rounded_half_even(0, 1, context.Emax + 1, context)
      if self.adjusted() < -context.prec - 2:
          unit = _scale_of_ten(context.prec + 2)
          return _rounded_half_even(0, unit + (-1 if self._sign else 1), -context.prec - 2, context)

      def approximation(digits):
          digits += max(self.adjusted(), 0) + 4
          n = _make(self._sign, self._coef, self._exp)._rescaled(-digits, ROUND_HALF_EVEN)._coef
          return _exponential(-n if self._sign else n, digits)
      coef, exp = _settled(approximation, context.prec)
      return _rounded_half_even(0, coef, exp, context)


  def _ln(self, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      if not self:
          return _infinity(1)
      if self._sign:
          return _invalid(context)
      if self._kind:
          return self
      if _exact_power_of_ten(self) == 0:
          return Decimal(0)
      coef, exp = _settled(lambda digits: _log_approximation(self, digits), context.prec)
      return _rounded_half_even(int(coef < 0), abs(coef), exp, context)


  def _log_approximation(number, digits):
      # Near 1 the logarithm is small and needs more places.
      places = digits + 2
      while True:
          coef = _log(number._coef, number._exp, places)
          if len(str(abs(coef))) >= digits:
              return coef, -places
          places += digits - len(str(abs(coef))) + 2


  def _log10(self, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      if not self:
          return _infinity(1)
      if self._sign:
          return _invalid(context)
      if self._kind:
          return self
      power = _exact_power_of_ten(self)
      if power is not None:
          return Decimal(power)._fix(context)

      def approximation(digits):
          coef, exp = _log_approximation(self, digits + 4)
          scale = _scale_of_ten(-exp)
          return coef * scale // _log_ten(scale), exp
      coef, exp = _settled(approximation, context.prec)
      return _rounded_half_even(int(coef < 0), abs(coef), exp, context)


  def _sqrt(self, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      if not self:
          return _make(self._sign, 0, self._exp // 2)._fix(context)
      if self._sign:
          return _invalid(context)
      if self._kind:
          return self
      digits = context.prec + 1
      exp = self._exp >> 1
      coef = self._coef
      length = len(str(coef))
      if self._exp & 1:
          coef *= 10
          length = (length >> 1) + 1
      else:
          length = (length + 1) >> 1
      shift = digits - length
      exact = True
      if shift >= 0:
          coef *= 100 ** shift
      else:
          coef, rest = divmod(coef, 100 ** -shift)
          exact = not rest
      exp -= shift
      root = _isqrt(coef)
      if exact and root * root == coef:
          root = root // 10 ** shift if shift >= 0 else root * 10 ** -shift
          exp += shift
      elif root % 5 == 0:
          root += 1
      return _rounded_half_even(0, root, exp, context)


  def _is_integer(number):
      if number._kind:
          return False
      return number._exp >= 0 or number._coef % 10 ** -number._exp == 0


  def _pow(self, other, modulo=None, context=None):
      if modulo is not None:
          return _modular_power(self, other, modulo, context)
      other = _operand(other)
      if other is None:
          return NotImplemented
      context = context or _current
      if self._kind >= _QUIET or other._kind >= _QUIET:
          return _not_a_number(self, other, context)
      if not other:
          return Decimal(1) if self else _invalid(context)
      whole = _is_integer(other)
      sign = int(self._sign == 1 and whole and int(other) % 2 == 1)
      if self._sign and not whole and (self or other._kind):
          return _invalid(context)
      if not self or self._kind:
          return _infinity(sign) if bool(self) != bool(other._sign) else _make(sign, 0, 0)
      size = _compared(self.copy_abs(), Decimal(1))
      if other._kind:
          if size == 0:
              context._signal(Inexact, Rounded)
              return _make(0, 10 ** (context.prec - 1), 1 - context.prec)
          return _make(0, 0, 0) if (size < 0) != bool(other._sign) else _infinity(0)
      if size == 0 and whole:
          if other._sign or self._coef == 1:
              return _make(sign, 1, 0)
          exp = max(self._exp * min(int(other), context.prec), 1 - context.prec)
          if self._exp * int(other) < exp:
              context._signal(Rounded)
          return _make(sign, 10 ** -exp, exp)
      if size == 0:
          context._signal(Inexact, Rounded)
          return _make(0, 10 ** (context.prec - 1), 1 - context.prec)
      grows = (size > 0) != bool(other._sign)
      limit = context.Emax if grows else context.Etiny()
      if _least_power_of_log(self) + other.adjusted() > len(str(abs(limit))):
          return _make(sign, 1, context.Emax + 1 if grows else context.Etiny() - 1)._fix(context)
      return _whole_power(self, other, sign, context) if whole else _real_power(self, other, context)


  def _least_power_of_log(number):
      """A lower bound of the exponent of ten of the logarithm of a number."""
      size = number.adjusted()
      if size > 0:
          return len(str(size)) - 1
      if size < -1:
          return len(str(-size - 1)) - 1
      exact = _current._quiet(MAX_PREC)
      return min(_difference(number.copy_abs(), Decimal(1), exact).adjusted() - 1, 0)


  def _whole_power(base, power, sign, context):
      work = context._quiet(context.prec + len(str(power._coef)) + power._exp + 2 + power._sign)
      factor = _quotient(Decimal(1), base, work) if power._sign else base
      n = abs(int(power))
      result = factor
      for bit in bin(n)[3:]:
          result = _product(result, result, work)
          if bit == "1":
              result = _product(result, factor, work)
          if result._kind or not result._coef:
              break
      if result._kind:
          return _make(sign, 1, context.Emax + 1)._fix(context)
      if not result._coef:
          return _underflow(sign, context)
      inexact = [s for s in (Inexact, Rounded) if work.flags[s]]
      result = _make(sign, result._coef, result._exp)._fix(context)
      if inexact:
          context._signal(*inexact)
      return result


  def _real_power(base, power, context):
      digits = max(len(str(base._coef)), context.prec) + 23
      work = Context(digits, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])
      result = _exp(_product(_ln(base, work), power, work), work)
      result = result._fix(context)
      context._signal(Inexact, Rounded)
      return result


  def _modular_power(base, power, modulo, context):
      context = context or _current
      base, power, modulo = Decimal(base), Decimal(power), Decimal(modulo)
      if not all(_is_integer(n) for n in (base, power, modulo)) or power._sign or not modulo \
              or not base and not power:
          return _invalid(context)
      return Decimal(pow(abs(int(base)), int(power), abs(int(modulo))) * (-1 if base._sign and int(power) % 2 else 1))


  def _quantize(self, exp, rounding=None, context=None):
      context = context or _current
      exp = _required(exp)
      rounding = rounding or context.rounding
      if rounding not in _ROUNDINGS:
          context.copy().rounding = rounding
      if self._kind >= _QUIET or exp._kind >= _QUIET:
          return _not_a_number(self, exp, context)
      if self._kind or exp._kind:
          return self if self._kind and exp._kind else _invalid(context)
      if not context.Etiny() <= exp._exp <= context.Emax:
          return _invalid(context)
      if not self._coef:
          return _make(self._sign, 0, exp._exp)._fix(context)
      if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
          return _invalid(context)
      result = self._rescaled(exp._exp, rounding)
      if result.adjusted() > context.Emax or len(str(result._coef)) > context.prec:
          return _invalid(context)
      conditions = []
      if result._coef and result.adjusted() < context.Emin:
          conditions.append(Subnormal)
      if result._exp > self._exp:
          conditions.append(Rounded)
          if _compared(result, self):
              conditions.append(Inexact)
      if conditions:
          context._signal(*conditions)
      return result


  def _required(value):
      number = _operand(value)
      if number is None:
          raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
      return number


  def _to_integral_value(self, rounding=None, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      if self._kind or self._exp >= 0:
          return self
      return self._rescaled(0, rounding or context.rounding)


  def _to_integral_exact(self, rounding=None, context=None):
      context = context or _current
      result = _to_integral_value(self, rounding, context)
      if self and self._kind == _FINITE and self._exp < 0:
          context._signal(*([Rounded, Inexact] if _compared(result, self) else [Rounded]))
      return result


  def _normalize(self, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      fixed = self._fix(context)
      if fixed._kind:
          return fixed
      if not fixed._coef:
          return _make(fixed._sign, 0, 0)
      coef, exp = fixed._coef, fixed._exp
      top = context.Etop() if context.clamp else context.Emax
      while coef % 10 == 0 and exp < top:
          coef //= 10
          exp += 1
      return _make(fixed._sign, coef, exp)


  def _binary(function):
      """A method of two numbers in which NaN wins."""
      def method(self, other, context=None):
          other = _required(other)
          context = context or _current
          if self._kind >= _QUIET or other._kind >= _QUIET:
              return _not_a_number(self, other, context)
          return function(self, other, context)
      return method


  def _extreme(direction, size):
      """max() and min(), which prefer a number to a quiet NaN."""
      def method(self, other, context=None):
          other = _required(other)
          context = context or _current
          if self._kind >= _QUIET or other._kind >= _QUIET:
              kinds = {self._kind, other._kind}
              if _SIGNALING in kinds or kinds == {_QUIET}:
                  return _not_a_number(self, other, context)
              return (other if self._kind == _QUIET else self)._fix(context)
          order = size(self, other)
          if order == 0:
              order = _total_order(self, other)
          return (self if order * direction > 0 or order == 0 and direction < 0 else other)._fix(context)
      return method


  def _total_order(a, b):
      """The order in which -NaN < -sNaN < -infinity < numbers < infinity < sNaN < NaN, and 1.0 < 1."""
      def rank(number):
          return {_FINITE: 0, _INFINITE: 1, _SIGNALING: 2, _QUIET: 3}[number._kind]
      if a._sign != b._sign:
          return -1 if a._sign else 1
      order = rank(a) - rank(b)
      if not order and a._kind >= _QUIET:
          order = a._coef - b._coef
      elif not order and a._kind == _FINITE:
          order = _compared(_make(0, a._coef, a._exp), _make(0, b._coef, b._exp)) or a._exp - b._exp
      order = (order > 0) - (order < 0)
      return -order if a._sign else order


  def _compare_signal(self, other, context=None):
      other = _required(other)
      context = context or _current
      if self._kind >= _QUIET or other._kind >= _QUIET:
          context._signal(InvalidOperation)
          return _not_a_number(self, other, context._quiet(context.prec))
      return Decimal(_compared(self, other))


  def _number_class(self, context=None):
      if self._kind >= _QUIET:
          return "NaN" if self._kind == _QUIET else "sNaN"
      sign = "-" if self._sign else "+"
      if self._kind:
          return sign + "Infinity"
      if not self._coef:
          return sign + "Zero"
      return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")


  def _next(self, context, rounding):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      up = rounding == ROUND_CEILING
      if self._kind:
          if bool(self._sign) != up:
              return self
          return _make(self._sign, 10 ** context.prec - 1, context.Etop())
      work = context._quiet(context.prec, rounding)
      fixed = self._fix(work)
      if _compared(fixed, self):
          return fixed
      return _sum(self, _make(0 if up else 1, 1, context.Etiny() - 1), work)


  def _next_toward(self, other, context):
      order = _compared(self, other)
      if not order:
          return self.copy_sign(other)
      result = _next(self, context, ROUND_CEILING if order < 0 else ROUND_FLOOR)
      if result._kind:
          context._signal(Overflow, Inexact, Rounded)
      elif result.adjusted() < context.Emin:
          conditions = [Underflow, Subnormal, Inexact, Rounded]
          context._signal(*(conditions if result._coef else conditions + [Clamped]))
      return result


  def _remainder_near(self, other, context):
      if self._kind:
          return _invalid(context)
      if not other:
          return _invalid(context, InvalidOperation if self else DivisionUndefined)
      if other._kind:
          return self._fix(context)
      ideal = min(self._exp, other._exp)
      if not self._coef:
          return _make(self._sign, 0, ideal)._fix(context)
      distance = self.adjusted() - other.adjusted()
      if distance >= context.prec + 1:
          return _invalid(context, DivisionImpossible)
      if distance <= -2:
          return self._rescaled(ideal, context.rounding)._fix(context)
      divisor = other._coef * 10 ** (other._exp - ideal)
      q, r = divmod(self._coef * 10 ** (self._exp - ideal), divisor)
      sign = self._sign
      if 2 * r + q % 2 > divisor:
          r = divisor - r
          sign = 1 - sign
          q += 1
      if q >= 10 ** context.prec:
          return _invalid(context, DivisionImpossible)
      return _make(sign, r, ideal)._fix(context)


  def _fma(self, other, third, context=None):
      context = context or _current
      other, third = _required(other), _required(third)
      if self._kind >= _QUIET or other._kind >= _QUIET:
          product = _not_a_number(self, other, context)
      else:
          product = _product(self, other, context) if self._kind or other._kind else _make(
              self._sign ^ other._sign, self._coef * other._coef, self._exp + other._exp)
      return product.__add__(third, context)


  def _logb(self, context=None):
      context, nan = _prepared(self, context)
      if nan is not None:
          return nan
      if self._kind:
          return _infinity(0)
      if not self._coef:
          context._signal(DivisionByZero)
          return _infinity(1)
      return Decimal(self.adjusted())._fix(context)


  def _places(other, limit, context):
      """A whole number of places within a limit, or None."""
      if other._kind or other._exp != 0 or not -limit <= int(other) <= limit:
          return None
      return int(other)


  def _scaleb(self, other, context):
      n = _places(other, 2 * (context.Emax + context.prec), context)
      if n is None:
          return _invalid(context)
      return self if self._kind else _make(self._sign, self._coef, self._exp + n)._fix(context)


  def _shift(self, other, context):
      n = _places(other, context.prec, context)
      if n is None:
          return _invalid(context)
      if self._kind:
          return self
      limit = 10 ** context.prec
      coef = self._coef % limit
      return _make(self._sign, coef * 10 ** n % limit if n >= 0 else coef // 10 ** -n, self._exp)


  def _rotate(self, other, context):
      n = _places(other, context.prec, context)
      if n is None:
          return _invalid(context)
      if self._kind:
          return self
      digits = str(self._coef).zfill(context.prec)[-context.prec:]
      return _make(self._sign, int(digits[n:] + digits[:n]), self._exp)


  def _logical(function):
      """A method that combines the digits of two numbers made of zeros and ones."""
      def method(self, other, context=None):
          context = context or _current
          numbers = self, _required(other)
          digits = [str(n._coef).zfill(context.prec) for n in numbers]
          if any(n._kind or n._sign or n._exp or d.strip("01") for n, d in zip(numbers, digits)):
              return _invalid(context)
          pairs = zip(*(d[-context.prec:] for d in digits))
          return _make(0, int("".join(str(function(int(a), int(b))) for a, b in pairs)), 0)
      return method


  def _logical_invert(self, context=None):
      context = context or _current
      return self.logical_xor(_make(0, int("1" * context.prec), 0), context)


  def _size_order(a, b):
      return _compared(a.copy_abs(), b.copy_abs())


  def _same_quantum(self, other):
      other = _required(other)
      if self._kind or other._kind:
          return self._kind == other._kind or self._kind >= _QUIET and other._kind >= _QUIET
      return self._exp == other._exp


  def _with_sign(self, sign):
      return _make(sign, self._coef, self._exp, self._kind)


  Decimal.exp = _exp
  Decimal.ln = _ln
  Decimal.log10 = _log10
  Decimal.sqrt = _sqrt
  Decimal.__pow__ = _pow
  Decimal.__rpow__ = _reflected(lambda base, power, context=None: _pow(base, power, None, context))
  Decimal.quantize = _quantize
  Decimal.to_integral = Decimal.to_integral_value = _to_integral_value
  Decimal.to_integral_exact = _to_integral_exact
  Decimal.normalize = _normalize
  Decimal.compare = _binary(lambda a, b, context: Decimal(_compared(a, b)))
  Decimal.compare_signal = _compare_signal
  Decimal.compare_total = lambda self, other: Decimal(_total_order(self, _required(other)))
  Decimal.compare_total_mag = lambda self, other: Decimal(_total_order(self.copy_abs(), _required(other).copy_abs()))
  Decimal.max = _extreme(1, _compared)
  Decimal.min = _extreme(-1, _compared)
  Decimal.max_mag = _extreme(1, _size_order)
  Decimal.min_mag = _extreme(-1, _size_order)
  Decimal.number_class = _number_class
  Decimal.next_plus = lambda self, context=None: _next(self, context, ROUND_CEILING)
  Decimal.next_minus = lambda self, context=None: _next(self, context, ROUND_FLOOR)
  Decimal.next_toward = _binary(_next_toward)
  Decimal.remainder_near = _binary(_remainder_near)
  Decimal.fma = _fma
  Decimal.logb = _logb
  Decimal.scaleb = _binary(_scaleb)
  Decimal.shift = _binary(_shift)
  Decimal.logical_and = _logical(lambda a, b: a & b)
  Decimal.logical_or = _logical(lambda a, b: a | b)
  Decimal.logical_xor = _logical(lambda a, b: a ^ b)
  Decimal.logical_invert = _logical_invert
  Decimal.rotate = _binary(_rotate)
  Decimal.same_quantum = _same_quantum
  Decimal.copy_abs = lambda self: _with_sign(self, 0)
  Decimal.copy_negate = lambda self: _with_sign(self, 1 - self._sign)
  Decimal.copy_sign = lambda self, other: _with_sign(self, _required(other)._sign)
  _numbers.Number.register(Decimal)

  """#
}
