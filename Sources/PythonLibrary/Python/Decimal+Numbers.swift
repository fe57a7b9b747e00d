extension PythonSource {
  static let decimalNumbers = #"""
  _FINITE, _INFINITE, _QUIET, _SIGNALING = range(4)


  def _rounds_up(digit_before, rest, sign, rounding):
      """Whether a number goes up in size; `rest` is -1, 0 or 1 as what is cut off is below, at or above a half."""
      if rounding == ROUND_HALF_EVEN:
          return rest > 0 or rest == 0 and digit_before % 2 == 1
      if rounding == ROUND_HALF_UP:
          return rest >= 0
      if rounding == ROUND_HALF_DOWN:
          return rest > 0
      if rounding == ROUND_DOWN:
          return False
      if rounding == ROUND_CEILING:
          return not sign
      if rounding == ROUND_FLOOR:
          return bool(sign)
      return rounding == ROUND_UP or digit_before % 5 == 0


  def _cut(coef, places, sign, rounding):
      """A coefficient without its last places, and whether that changed its value."""
      if places > len(str(coef)):
          # Far below the last place that stays: only the direction matters.
          return (int(_rounds_up(0, -1, sign, rounding)), True) if coef else (0, False)
      unit = 10 ** places
      kept, rest = divmod(coef, unit)
      if not rest:
          return kept, False
      half = rest * 2 - unit
      side = (half > 0) - (half < 0)
      return kept + _rounds_up(kept % 10, side, sign, rounding), True


  def _make(sign, coef, exp, kind=_FINITE):
      self = object.__new__(Decimal)
      self._sign = sign
      self._coef = coef
      self._exp = exp
      self._kind = kind
      return self


  def _parsed(text):
      """Sign, coefficient, exponent and kind of a numeral, or None."""
      text = text.strip().replace("_", "")
      sign = 1 if text[:1] == "-" else 0
      body = text[1:] if text[:1] in ("+", "-") else text
      word = body.lower()
      if word in ("inf", "infinity"):
          return sign, 0, 0, _INFINITE
      for name, kind in (("snan", _SIGNALING), ("nan", _QUIET)):
          if word.startswith(name):
              payload = word[len(name):]
              if payload and not payload.isdecimal():
                  return None
              return sign, int(payload or 0), 0, kind
      mantissa, e, power = word.partition("e")
      whole, dot, fraction = mantissa.partition(".")
      exponent = power[1:] if power[:1] in ("+", "-") else power
      digits = whole + fraction
      if not digits.isdecimal() or e and not exponent.isdecimal():
          return None
      exp = int(power) if e else 0
      return sign, int(digits), exp - len(fraction), _FINITE


  def _from_tuple(value):
      if len(value) != 3:
          raise ValueError("argument must be a sequence of length 3")
      sign, digits, exponent = value
      if not isinstance(sign, int) or sign not in (0, 1):
          raise ValueError("sign must be an integer with the value 0 or 1")
      kinds = {"F": _INFINITE, "n": _QUIET, "N": _SIGNALING}
      if isinstance(exponent, str) and exponent not in kinds or not isinstance(exponent, (str, int)):
          raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
      if not all(isinstance(d, int) and 0 <= d <= 9 for d in digits):
          raise ValueError("coefficient must be a tuple of digits")
      coef = int("".join(map(str, digits)) or 0)
      if exponent == "F":
          coef = 0
      return sign, coef, 0 if exponent in kinds else exponent, kinds.get(exponent, _FINITE)


  def _exact_float(value):
      if value != value:
          return 0, 0, 0, _QUIET
      if value in (float("inf"), -float("inf")):
          return int(value < 0), 0, 0, _INFINITE
      n, d = value.as_integer_ratio()
      places = d.bit_length() - 1
      sign = 1 if n < 0 or n == 0 and str(value)[0] == "-" else 0
      return sign, abs(n) * 5 ** places, -places, _FINITE


  class Decimal:
      """A decimal number: sign, coefficient and exponent, or an infinity, or not a number."""

      __slots__ = ("_sign", "_coef", "_exp", "_kind")

      def __new__(cls, value="0", context=None, *more):
          if more:
              raise TypeError(f"function takes at most 2 arguments ({2 + len(more)} given)")
          if context is not None and not isinstance(context, Context):
              raise TypeError("optional argument must be a context")
          if isinstance(value, str):
              parts = _parsed(value)
              if parts is None:
                  (context or _current)._signal(ConversionSyntax)
                  parts = 0, 0, 0, _QUIET
          elif isinstance(value, int):
              parts = int(value < 0), abs(int(value)), 0, _FINITE
          elif isinstance(value, Decimal):
              if type(value) is cls:
                  return value
              parts = value._sign, value._coef, value._exp, value._kind
          elif isinstance(value, (list, tuple)):
              parts = _from_tuple(value)
          elif isinstance(value, float):
              (context or _current)._signal(FloatOperation)
              parts = _exact_float(value)
          else:
              raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
          self = object.__new__(cls)
          self._sign, self._coef, self._exp, self._kind = parts
          return self

      @classmethod
      def from_float(cls, f):
          if isinstance(f, int):
              return cls(f)
          if not isinstance(f, float):
              raise TypeError("argument must be int or float")
          result = _make(*_exact_float(f))
          return result if cls is Decimal else cls(result)

      def __setattr__(self, name, value):
          if hasattr(self, "_kind"):
              if name in ("real", "imag"):
                  raise AttributeError(f"attribute '{name}' of 'decimal.Decimal' objects is not writable")
              if type(self) is Decimal or name in Decimal.__slots__:
                  raise AttributeError(f"'{type(self).__module__}.{type(self).__name__}' object has no attribute '{name}'"
                                       if type(self) is Decimal else f"attribute '{name}' is not writable")
          object.__setattr__(self, name, value)

      real = property(lambda self: self)
      imag = property(lambda self: Decimal(0))

      def conjugate(self):
          return self

      def canonical(self):
          return self

      def is_canonical(self):
          return True

      def radix(self):
          return Decimal(10)

      def is_finite(self):
          return self._kind == _FINITE

      def is_infinite(self):
          return self._kind == _INFINITE

      def is_nan(self):
          return self._kind >= _QUIET

      def is_qnan(self):
          return self._kind == _QUIET

      def is_snan(self):
          return self._kind == _SIGNALING

      def is_signed(self):
          return self._sign == 1

      def is_zero(self):
          return self._kind == _FINITE and not self._coef

      def is_normal(self, context=None):
          return self._kind == _FINITE and self._coef != 0 and self.adjusted() >= (context or _current).Emin

      def is_subnormal(self, context=None):
          return self._kind == _FINITE and self._coef != 0 and self.adjusted() < (context or _current).Emin

      def adjusted(self):
          return self._exp + len(str(self._coef)) - 1 if self._kind == _FINITE else 0

      def as_tuple(self):
          if self._kind == _INFINITE:
              return DecimalTuple(self._sign, (0,), "F")
          if self._kind:
              digits = tuple(map(int, str(self._coef))) if self._coef else ()
              return DecimalTuple(self._sign, digits, "n" if self._kind == _QUIET else "N")
          return DecimalTuple(self._sign, tuple(map(int, str(self._coef))), self._exp)

      def as_integer_ratio(self):
          if self._kind == _INFINITE:
              raise OverflowError("cannot convert Infinity to integer ratio")
          if self._kind:
              raise ValueError("cannot convert NaN to integer ratio")
          n, d = -self._coef if self._sign else self._coef, 1
          if self._exp >= 0:
              return n * 10 ** self._exp, 1
          d = 10 ** -self._exp
          from math import gcd
          common = gcd(n, d)
          return n // common, d // common

      def __repr__(self):
          return f"Decimal('{self}')"

      def __str__(self):
          return self._text()

      def _text(self, eng=False, context=None):
          sign = "-" if self._sign else ""
          if self._kind == _INFINITE:
              return sign + "Infinity"
          if self._kind:
              return f"{sign}{'NaN' if self._kind == _QUIET else 'sNaN'}{self._coef or ''}"
          digits = str(self._coef)
          left = self._exp + len(digits)
          if self._exp <= 0 and left > -6:
              point = left
          elif not eng:
              point = 1
          elif not self._coef:
              point = (left + 1) % 3 - 1
          else:
              point = (left - 1) % 3 + 1
          if point <= 0:
              whole, fraction = "0", "." + "0" * -point + digits
          elif point >= len(digits):
              whole, fraction = digits + "0" * (point - len(digits)), ""
          else:
              whole, fraction = digits[:point], "." + digits[point:]
          power = "" if left == point else f"{'E' if (context or _current).capitals else 'e'}{left - point:+}"
          return sign + whole + fraction + power

      def to_eng_string(self, context=None):
          return self._text(True, context)

      def __bool__(self):
          return self._kind != _FINITE or self._coef != 0

      def __hash__(self):
          if self._kind == _SIGNALING:
              raise TypeError("Cannot hash a signaling NaN value")
          if self._kind == _QUIET:
              return object.__hash__(self)
          if self._kind == _INFINITE:
              return -314159 if self._sign else 314159
          modulus = 2 ** 61 - 1
          power = pow(10, self._exp, modulus) if self._exp >= 0 else pow(pow(10, -1, modulus), -self._exp, modulus)
          result = self._coef * power % modulus
          if self._sign:
              result = -result
          return -2 if result == -1 else result

      def __float__(self):
          if self._kind == _SIGNALING:
              raise ValueError("cannot convert signaling NaN to float")
          if self._kind == _QUIET:
              return float("-nan" if self._sign else "nan")
          return float(self._text())

      def __complex__(self):
          return complex(float(self))

      def _finite_integer(self):
          if self._kind == _INFINITE:
              raise OverflowError("cannot convert Infinity to integer")
          if self._kind:
              raise ValueError("cannot convert NaN to integer")

      def __int__(self):
          return self._to_int(ROUND_DOWN)

      __trunc__ = __int__

      def _to_int(self, rounding):
          self._finite_integer()
          if self._exp >= 0:
              n = self._coef * 10 ** self._exp
          else:
              n, _ = _cut(self._coef, -self._exp, self._sign, rounding)
          return -n if self._sign else n

      def __floor__(self):
          return self._to_int(ROUND_FLOOR)

      def __ceil__(self):
          return self._to_int(ROUND_CEILING)

      def __round__(self, n=None):
          if n is None:
              return self._to_int(ROUND_HALF_EVEN)
          if not isinstance(n, int):
              raise TypeError("optional arg must be an integer")
          return self.quantize(_make(0, 1, -n))

      def __reduce__(self):
          return self.__class__, (str(self),)

      def __copy__(self):
          return self if type(self) is Decimal else self.__class__(self)

      def __deepcopy__(self, memo):
          return self.__copy__()

      def __format__(self, spec, context=None):
          return _formatted(self, _Layout(spec), context or _current)

      def _fix(self, context):
          """The number within the precision and the exponents of a context."""
          if self._kind:
              if self._kind >= _QUIET and len(str(self._coef)) > context.prec - context.clamp:
                  return _make(self._sign, self._coef % 10 ** (context.prec - context.clamp), 0, self._kind)
              return self
          tiny, top = context.Etiny(), context.Etop()
          if not self._coef:
              exp = min(max(self._exp, tiny), top if context.clamp else context.Emax)
              if exp == self._exp:
                  return self
              context._signal(Clamped)
              return _make(self._sign, 0, exp)
          digits = len(str(self._coef))
          least = digits + self._exp - context.prec
          if least > top:
              return self._overflow(context)
          conditions = []
          subnormal = least < tiny
          if subnormal:
              least = tiny
              conditions.append(Subnormal)
          if self._exp >= least:
              result = self
              if context.clamp and self._exp > top:
                  conditions.append(Clamped)
                  result = _make(self._sign, self._coef * 10 ** (self._exp - top), top)
              if conditions:
                  context._signal(*conditions)
              return result
          coef, changed = _cut(self._coef, least - self._exp, self._sign, context.rounding)
          if len(str(coef)) > context.prec:
              coef //= 10
              least += 1
          if least > top:
              return self._overflow(context)
          conditions.append(Rounded)
          if changed:
              conditions.append(Inexact)
              if subnormal:
                  conditions.append(Underflow)
          if not coef:
              conditions.append(Clamped)
          context._signal(*conditions)
          return _make(self._sign, coef, least)

      def _overflow(self, context):
          context._signal(Overflow, Inexact, Rounded)
          toward_zero = context.rounding in (ROUND_DOWN, ROUND_05UP) \
              or context.rounding == (ROUND_CEILING if self._sign else ROUND_FLOOR)
          if toward_zero:
              return _make(self._sign, 10 ** context.prec - 1, context.Etop())
          return _make(self._sign, 0, 0, _INFINITE)

      def _rescaled(self, exp, rounding):
          """The number with another exponent, whatever its length then is."""
          if not self._coef:
              return _make(self._sign, 0, exp)
          if self._exp >= exp:
              return _make(self._sign, self._coef * 10 ** (self._exp - exp), exp)
          return _make(self._sign, _cut(self._coef, exp - self._exp, self._sign, rounding)[0], exp)

      def _rounded_to(self, digits, rounding, pads=False):
          """The number with at most so many digits, or exactly so many if it may be padded."""
          surplus = len(str(self._coef)) - digits
          if not self._coef or surplus <= 0 and not pads:
              return self
          result = self._rescaled(self._exp + surplus, rounding)
          return result._rescaled(result._exp + 1, rounding) if len(str(result._coef)) > digits else result


  _NAN = _make(0, 0, 0, _QUIET)


  class _Layout:
      """A format specification taken apart."""

      def __init__(self, spec):
          i = 0
          self.fill, self.align = " ", ">"
          self.zero = False
          given = False
          if spec[1:2] in ("<", ">", "=", "^"):
              self.fill, self.align = spec[0], spec[1]
              given = True
              i = 2
          elif spec[:1] in ("<", ">", "=", "^"):
              self.align = spec[0]
              given = True
              i = 1
          self.sign = "-"
          if spec[i:i + 1] in ("+", "-", " "):
              self.sign = spec[i]
              i += 1
          self.no_negative_zero = spec[i:i + 1] == "z"
          i += self.no_negative_zero
          if spec[i:i + 1] == "0":
              if given:
                  raise ValueError("invalid format string")
              self.fill, self.align, self.zero = "0", "=", True
              i += 1
          end = i
          while spec[end:end + 1].isdecimal():
              end += 1
          self.width = int(spec[i:end] or 0)
          self.separator = spec[end:end + 1] if spec[end:end + 1] == "," else ""
          end += len(self.separator)
          self.precision = None
          if spec[end:end + 1] == ".":
              i = end + 1
              end = i
              while spec[end:end + 1].isdecimal():
                  end += 1
              if end == i:
                  raise ValueError("invalid format string")
              self.precision = int(spec[i:end])
          self.type = spec[end:]
          if self.type not in ("", "e", "E", "f", "F", "g", "G", "n", "%") or self.type == "n" and self.separator:
              raise ValueError("invalid format string")

      def aligned(self, sign, body):
          room = self.width - len(sign) - len(body)
          if room <= 0:
              return sign + body
          if self.align == "<":
              return sign + body + self.fill * room
          if self.align == ">":
              return self.fill * room + sign + body
          if self.align == "=":
              return sign + self.fill * room + body
          return self.fill * (room // 2) + sign + body + self.fill * (room - room // 2)

      def grouped(self, whole, other_length):
          """The whole part with its separators; zeros in front take part in the groups."""
          if not self.separator:
              return whole
          text = f"{int(whole):,}"
          if self.zero:
              digits = whole
              while len(text) < self.width - other_length:
                  digits = "0" + digits
                  groups = len(digits) % 3
                  parts = [digits[:groups]] if groups else []
                  parts += [digits[k:k + 3] for k in range(groups, len(digits), 3)]
                  text = ",".join(parts)
          return text


  def _formatted(number, layout, context):
      kind = layout.type or ("G" if context.capitals else "g")
      if kind == "n":
          kind = "g"
      if number._kind:
          body = number.copy_abs()._text() + ("%" if kind == "%" else "")
          sign = "-" if number._sign else layout.sign if layout.sign != "-" else ""
          if layout.zero:
              layout.fill, layout.align = " ", ">"
          return layout.aligned(sign, body)
      precision = layout.precision
      if kind == "%":
          number = _make(number._sign, number._coef, number._exp + 2)
      if precision is not None:
          if kind in "eE":
              number = number._rounded_to(precision + 1, context.rounding, True)
          elif kind in "fF%":
              number = number._rescaled(-precision, context.rounding)
          else:
              number = number._rounded_to(precision or 1, context.rounding)
      if kind in "fF%" and number._exp > 0:
          number = number._rescaled(0, context.rounding)
      digits = str(number._coef)
      left = number._exp + len(digits)
      if kind in "eE":
          point = 1 - precision if not number._coef and precision is not None else 1
      elif kind in "fF%":
          point = left
      else:
          point = left if number._exp <= 0 and left > -6 else 1
      if point < 0:
          whole, fraction = "0", "0" * -point + digits
      elif point > len(digits):
          whole, fraction = digits + "0" * (point - len(digits)), ""
      else:
          whole, fraction = digits[:point] or "0", digits[point:]
      if fraction:
          fraction = "." + fraction
      if left != point or kind in "eE":
          fraction += f"{'E' if kind in 'EG' else 'e'}{left - point:+}"
      if kind == "%":
          fraction += "%"
      negative = number._sign and not (layout.no_negative_zero and not number._coef)
      sign = "-" if negative else layout.sign if layout.sign != "-" else ""
      return layout.aligned(sign, layout.grouped(whole, len(fraction) + len(sign)) + fraction)



  """#
}
