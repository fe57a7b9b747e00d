extension PythonSource {
  static let decimalPlaces = #"""
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
          chosen = (self if order * direction > 0 or order == 0 and direction < 0 else other)._fix(context)
          return chosen if type(chosen) is Decimal else Decimal(chosen)
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
