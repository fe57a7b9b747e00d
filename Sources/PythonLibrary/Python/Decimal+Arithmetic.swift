extension PythonSource {
  static let decimalArithmetic = #"""
  def _operand(value):
      if isinstance(value, Decimal):
          return value
      if isinstance(value, int):
          return Decimal(value)
      return None


  def _method(function):
      """Turns a function of two numbers and a context into an operator method."""
      def operation(self, other, context=None):
          other = _operand(other)
          if other is None:
              return NotImplemented
          context = context or _current
          if self._kind >= _QUIET or other._kind >= _QUIET:
              return _not_a_number(self, other, context)
          return function(self, other, context)
      return operation


  def _reflected(function):
      def operation(self, other, context=None):
          other = _operand(other)
          return NotImplemented if other is None else function(other, self, context=context)
      return operation


  def _not_a_number(a, b, context):
      """What comes of a number that is none: the first of two, signaling before quiet."""
      for number in (a, b):
          if number._kind == _SIGNALING:
              context._signal(InvalidOperation)
              return _make(number._sign, number._coef, 0, _QUIET)._fix(context)
      return (a if a._kind == _QUIET else b)._fix(context)


  def _invalid(context, condition=InvalidOperation):
      context._signal(condition)
      return _NAN


  def _infinity(sign):
      return _make(sign, 0, 0, _INFINITE)


  def _sum(a, b, context):
      if a._kind or b._kind:
          if a._kind and b._kind and a._sign != b._sign:
              return _invalid(context)
          return a if a._kind else b
      exp = min(a._exp, b._exp)
      if not a._coef or not b._coef:
          if not a._coef and not b._coef:
              sign = min(a._sign, b._sign)
              if a._sign != b._sign and context.rounding == ROUND_FLOOR:
                  sign = 1
              return _make(sign, 0, exp)._fix(context)
          number = b if not a._coef else a
          exp = max(exp, number._exp - context.prec - 1)
          return number._rescaled(min(exp, number._exp), context.rounding)._fix(context)
      a, b = _comparable_exponents(a, b, context.prec)
      total = (-a._coef if a._sign else a._coef) + (-b._coef if b._sign else b._coef)
      if not total:
          return _make(int(context.rounding == ROUND_FLOOR), 0, exp)._fix(context)
      return _make(int(total < 0), abs(total), a._exp)._fix(context)


  def _comparable_exponents(a, b, prec):
      """Two numbers with one exponent; one that is too small to matter is replaced by a single unit."""
      big, small = (a, b) if a._exp >= b._exp else (b, a)
      length = len(str(big._coef))
      limit = big._exp + min(-1, length - prec - 2)
      if len(str(small._coef)) + small._exp - 1 < limit:
          small = _make(small._sign, 1, limit)
      big = _make(big._sign, big._coef * 10 ** (big._exp - small._exp), small._exp)
      return (big, small) if a._exp >= b._exp else (small, big)


  def _product(a, b, context):
      sign = a._sign ^ b._sign
      if a._kind or b._kind:
          if not a or not b:
              return _invalid(context)
          return _infinity(sign)
      return _make(sign, a._coef * b._coef, a._exp + b._exp)._fix(context)


  def _quotient(a, b, context):
      sign = a._sign ^ b._sign
      if a._kind:
          return _invalid(context) if b._kind else _infinity(sign)
      if b._kind:
          context._signal(Clamped)
          return _make(sign, 0, context.Etiny())
      if not b._coef:
          if not a._coef:
              return _invalid(context, DivisionUndefined)
          context._signal(DivisionByZero)
          return _infinity(sign)
      if not a._coef:
          return _make(sign, 0, a._exp - b._exp)._fix(context)
      shift = len(str(b._coef)) - len(str(a._coef)) + context.prec + 1
      exp = a._exp - b._exp - shift
      if shift >= 0:
          coef, rest = divmod(a._coef * 10 ** shift, b._coef)
      else:
          coef, rest = divmod(a._coef, b._coef * 10 ** -shift)
      if rest:
          # A digit that is neither zero nor five says that more follow.
          if coef % 5 == 0:
              coef += 1
      else:
          while exp < a._exp - b._exp and coef % 10 == 0:
              coef //= 10
              exp += 1
      return _make(sign, coef, exp)._fix(context)


  def _whole_division(a, b, context):
      """The truncated quotient and the rest of finite numbers, or None twice if the quotient is too long."""
      sign = a._sign ^ b._sign
      ideal = a._exp if b._kind else min(a._exp, b._exp)
      distance = a.adjusted() - b.adjusted()
      if not a._coef or b._kind or distance <= -2:
          return _make(sign, 0, 0), a._rescaled(ideal, context.rounding)
      if distance <= context.prec:
          if a._exp >= b._exp:
              q, r = divmod(a._coef * 10 ** (a._exp - b._exp), b._coef)
          else:
              q, r = divmod(a._coef, b._coef * 10 ** (b._exp - a._exp))
          if q < 10 ** context.prec:
              return _make(sign, q, 0), _make(a._sign, r, ideal)
      return None, None


  def _floor_quotient(a, b, context):
      if a._kind:
          return _invalid(context) if b._kind else _infinity(a._sign ^ b._sign)
      if not b:
          if not a:
              return _invalid(context, DivisionUndefined)
          context._signal(DivisionByZero)
          return _infinity(a._sign ^ b._sign)
      q, _ = _whole_division(a, b, context)
      return _invalid(context, DivisionImpossible) if q is None else q._fix(context)


  def _remainder(a, b, context):
      if a._kind:
          return _invalid(context)
      if not b:
          return _invalid(context, InvalidOperation if a else DivisionUndefined)
      _, r = _whole_division(a, b, context)
      return _invalid(context, DivisionImpossible) if r is None else r._fix(context)


  def _quotient_and_remainder(a, b, context):
      if a._kind:
          if b._kind:
              return _invalid(context), _NAN
          context._signal(InvalidOperation)
          return _infinity(a._sign ^ b._sign), _NAN
      if not b:
          if not a:
              return _invalid(context, DivisionUndefined), _NAN
          context._signal(InvalidOperation, DivisionByZero)
          return _infinity(a._sign ^ b._sign), _NAN
      q, r = _whole_division(a, b, context)
      if q is None:
          return _invalid(context, DivisionImpossible), _NAN
      return q._fix(context), r._fix(context)


  def _difference(a, b, context):
      return _sum(a, b.copy_negate(), context)


  def _divmod_method(self, other, context=None):
      other = _operand(other)
      if other is None:
          return NotImplemented
      context = context or _current
      if self._kind >= _QUIET or other._kind >= _QUIET:
          result = _not_a_number(self, other, context)
          return result, result
      return _quotient_and_remainder(self, other, context)


  def _unary(self, context, negative):
      context = context or _current
      if self._kind >= _QUIET:
          return _not_a_number(self, self, context)
      sign = negative
      if self._kind == _FINITE and not self._coef and context.rounding != ROUND_FLOOR:
          sign = 0
      return _make(sign, self._coef, self._exp, self._kind)._fix(context)


  def _compared(a, b):
      """-1, 0 or 1 for numbers that are not NaN."""
      if a._kind or b._kind:
          left = (-1 if a._sign else 1) if a._kind else 0
          right = (-1 if b._sign else 1) if b._kind else 0
          return (left > right) - (left < right)
      if not a._coef or not b._coef:
          left = (-1 if a._sign else 1) if a._coef else 0
          right = (-1 if b._sign else 1) if b._coef else 0
          return (left > right) - (left < right)
      if a._sign != b._sign:
          return -1 if a._sign else 1
      size = a.adjusted() - b.adjusted()
      if not size:
          exp = min(a._exp, b._exp)
          size = a._coef * 10 ** (a._exp - exp) - b._coef * 10 ** (b._exp - exp)
      if a._sign:
          size = -size
      return (size > 0) - (size < 0)


  def _comparison(relation, is_equality=False):
      def operation(self, other, context=None):
          a, b = self, _operand(other)
          context = context or _current
          if b is None:
              if isinstance(other, float) or isinstance(other, complex) and is_equality and other.imag == 0:
                  if not is_equality:
                      context._signal(FloatOperation)
                  b = Decimal.from_float(other.real)
              elif isinstance(other, _numbers.Rational):
                  if self._kind == _FINITE:
                      wide = context._quiet(MAX_PREC)
                      a = _product(self, Decimal(other.denominator), wide)
                  b = Decimal(other.numerator)
              else:
                  return NotImplemented
          if a._kind >= _QUIET or b._kind >= _QUIET:
              if not is_equality or _SIGNALING in (a._kind, b._kind):
                  context._signal(InvalidOperation)
              return False
          return relation(_compared(a, b))
      return operation


  for _name, _function in (("add", _sum), ("sub", _difference), ("mul", _product), ("truediv", _quotient),
                           ("floordiv", _floor_quotient), ("mod", _remainder)):
      setattr(Decimal, f"__{_name}__", _method(_function))
      setattr(Decimal, f"__r{_name}__", _reflected(_method(_function)))
  Decimal.__divmod__ = _divmod_method
  Decimal.__rdivmod__ = _reflected(_divmod_method)
  Decimal.__eq__ = _comparison(lambda order: order == 0, True)
  Decimal.__lt__ = _comparison(lambda order: order < 0)
  Decimal.__le__ = _comparison(lambda order: order <= 0)
  Decimal.__gt__ = _comparison(lambda order: order > 0)
  Decimal.__ge__ = _comparison(lambda order: order >= 0)
  Decimal.__neg__ = lambda self, context=None: _unary(self, context, 1 - self._sign)
  Decimal.__pos__ = lambda self, context=None: _unary(self, context, self._sign)
  Decimal.__abs__ = lambda self, context=None: _unary(self, context, 0)



  """#
}
