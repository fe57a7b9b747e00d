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



  """#
}
