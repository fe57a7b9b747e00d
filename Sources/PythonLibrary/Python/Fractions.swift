extension PythonSource {
  static let fractionsModule = #"""
  """Exact quotients of integers."""

  import numbers
  from math import gcd as _gcd
  from sys import modules as _modules

  __all__ = ["Fraction"]

  # The modulus of the hashes of numbers, and the hash of an infinity.
  _HASH_MODULUS = 2 ** 61 - 1
  _HASH_INFINITY = 314159


  def _digits(text):
      """The number that digits with single underscores between them spell, or None."""
      plain = text.replace("_", "")
      if not plain.isdecimal() or text[0] == "_" or text[-1] == "_" or "__" in text:
          return None
      return int(plain)


  def _unsigned(text):
      """Numerator and denominator of a number without sign, or None."""
      if "/" in text:
          top, _, bottom = text.partition("/")
          n, d = _digits(top), _digits(bottom)
          return None if n is None or d is None else (n, d)
      mantissa, e, power = text.lower().partition("e")
      whole, dot, fraction = mantissa.partition(".")
      if not whole and not fraction:
          return None
      n = _digits(whole) if whole else 0
      part = _digits(fraction) if fraction else 0
      exponent = _digits(power[1:] if power[:1] in ("+", "-") else power) if e else 0
      if n is None or part is None or exponent is None:
          return None
      places = len(fraction.replace("_", ""))
      n = n * 10 ** places + part
      exponent = (-exponent if power[:1] == "-" else exponent) - places
      return (n * 10 ** exponent, 1) if exponent >= 0 else (n, 10 ** -exponent)


  def _parsed(text):
      stripped = text.strip()
      sign = stripped[:1]
      parts = _unsigned(stripped[1:] if sign in ("+", "-") else stripped)
      if parts is None:
          raise ValueError(f"Invalid literal for Fraction: {text!r}")
      return (-parts[0] if sign == "-" else parts[0]), parts[1]


  def _is_decimal(value):
      module = _modules.get("decimal")
      return module is not None and isinstance(value, module.Decimal)


  def _normalized(n, d):
      common = _gcd(n, d)
      if d < 0:
          common = -common
      return _lowest(n // common, d // common)


  def _lowest(n, d):
      """A fraction of numbers that have no common divisor."""
      self = object.__new__(Fraction)
      self._numerator = n
      self._denominator = d
      return self


  def _quotient(a, b):
      if b.numerator == 0:
          raise ZeroDivisionError(f"Fraction({(a.numerator > 0) - (a.numerator < 0)}, 0)")
      return _normalized(a.numerator * b.denominator, a.denominator * b.numerator)


  class Fraction(numbers.Rational):
      """A quotient in lowest terms, with a positive denominator."""

      __slots__ = ("_numerator", "_denominator")

      def __new__(cls, numerator=0, denominator=None):
          self = object.__new__(cls)
          if denominator is None:
              if type(numerator) is int:
                  self._numerator, self._denominator = numerator, 1
              elif isinstance(numerator, numbers.Rational):
                  self._numerator, self._denominator = numerator.numerator, numerator.denominator
              elif isinstance(numerator, float) or _is_decimal(numerator):
                  self._numerator, self._denominator = numerator.as_integer_ratio()
              elif isinstance(numerator, str):
                  self._set(*_parsed(numerator))
              else:
                  raise TypeError("argument should be a string or a Rational instance")
          elif type(numerator) is int is type(denominator):
              self._set(numerator, denominator)
          elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
              self._set(numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
          else:
              raise TypeError("both arguments should be Rational instances")
          return self

      def _set(self, n, d):
          if d == 0:
              raise ZeroDivisionError(f"Fraction({n}, 0)")
          common = _gcd(n, d)
          if d < 0:
              common = -common
          self._numerator = n // common
          self._denominator = d // common

      @classmethod
      def from_float(cls, f):
          if isinstance(f, numbers.Integral):
              return cls(f)
          if not isinstance(f, float):
              raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
          return cls(*f.as_integer_ratio())

      @classmethod
      def from_decimal(cls, dec):
          if isinstance(dec, numbers.Integral):
              return cls(int(dec))
          if not _is_decimal(dec):
              raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
          return cls(*dec.as_integer_ratio())

      def as_integer_ratio(self):
          return self._numerator, self._denominator

      def limit_denominator(self, max_denominator=1000000):
          """The closest fraction whose denominator is not larger than a limit."""
          if max_denominator < 1:
              raise ValueError("max_denominator should be at least 1")
          if self._denominator <= max_denominator:
              return Fraction(self)
          p0, q0, p1, q1 = 0, 1, 1, 0
          n, d = self._numerator, self._denominator
          while True:
              a = n // d
              if q0 + a * q1 > max_denominator:
                  break
              p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
              n, d = d, n - a * d
          k = (max_denominator - q0) // q1
          first = Fraction(p0 + k * p1, q0 + k * q1)
          second = Fraction(p1, q1)
          return second if abs(second - self) <= abs(first - self) else first

      @property
      def numerator(self):
          return self._numerator

      @property
      def denominator(self):
          return self._denominator

      def __repr__(self):
          return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

      def __str__(self):
          if self._denominator == 1:
              return str(self._numerator)
          return f"{self._numerator}/{self._denominator}"

      def __add__(self, other):
          if isinstance(other, (int, Fraction)):
              n, d = other.numerator, other.denominator
              return _normalized(self._numerator * d + n * self._denominator, self._denominator * d)
          return self._in_floats(other, lambda a, b: a + b)

      def __radd__(self, other):
          if isinstance(other, numbers.Rational):
              n, d = other.numerator, other.denominator
              return _normalized(self._numerator * d + n * self._denominator, self._denominator * d)
          return self._in_floats(other, lambda a, b: b + a)

      def __sub__(self, other):
          if isinstance(other, (int, Fraction)):
              n, d = other.numerator, other.denominator
              return _normalized(self._numerator * d - n * self._denominator, self._denominator * d)
          return self._in_floats(other, lambda a, b: a - b)

      def __rsub__(self, other):
          if isinstance(other, numbers.Rational):
              n, d = other.numerator, other.denominator
              return _normalized(n * self._denominator - self._numerator * d, self._denominator * d)
          return self._in_floats(other, lambda a, b: b - a)

      def __mul__(self, other):
          if isinstance(other, (int, Fraction)):
              return _normalized(self._numerator * other.numerator, self._denominator * other.denominator)
          return self._in_floats(other, lambda a, b: a * b)

      def __rmul__(self, other):
          if isinstance(other, numbers.Rational):
              return _normalized(self._numerator * other.numerator, self._denominator * other.denominator)
          return self._in_floats(other, lambda a, b: b * a)

      def __truediv__(self, other):
          if isinstance(other, (int, Fraction)):
              return _quotient(self, other)
          return self._in_floats(other, lambda a, b: a / b)

      def __rtruediv__(self, other):
          if isinstance(other, numbers.Rational):
              return _quotient(other, self)
          return self._in_floats(other, lambda a, b: b / a)

      def __floordiv__(self, other):
          if isinstance(other, (int, Fraction)):
              return (self._numerator * other.denominator) // (self._denominator * other.numerator)
          return self._in_floats(other, lambda a, b: a // b)

      def __rfloordiv__(self, other):
          if isinstance(other, numbers.Rational):
              return (self._denominator * other.numerator) // (self._numerator * other.denominator)
          return self._in_floats(other, lambda a, b: b // a)

      def __divmod__(self, other):
          if isinstance(other, (int, Fraction)):
              d = other.denominator
              q, r = divmod(self._numerator * d, self._denominator * other.numerator)
              return q, Fraction(r, self._denominator * d)
          return self._in_floats(other, divmod)

      def __rdivmod__(self, other):
          if isinstance(other, numbers.Rational):
              d = other.denominator
              q, r = divmod(other.numerator * self._denominator, d * self._numerator)
              return q, Fraction(r, self._denominator * d)
          return self._in_floats(other, lambda a, b: divmod(b, a))

      def __mod__(self, other):
          if isinstance(other, (int, Fraction)):
              d = other.denominator
              return Fraction((self._numerator * d) % (other.numerator * self._denominator), self._denominator * d)
          return self._in_floats(other, lambda a, b: a % b)

      def __rmod__(self, other):
          if isinstance(other, numbers.Rational):
              d = other.denominator
              return Fraction((other.numerator * self._denominator) % (self._numerator * d), self._denominator * d)
          return self._in_floats(other, lambda a, b: b % a)

      def _in_floats(self, other, operation):
          if isinstance(other, float):
              return operation(float(self), other)
          if isinstance(other, complex):
              return operation(complex(self), other)
          return NotImplemented

      def __pow__(self, power):
          if not isinstance(power, numbers.Rational):
              return float(self) ** power
          if power.denominator != 1:
              return float(self) ** float(power)
          power = power.numerator
          if power >= 0:
              return _lowest(self._numerator ** power, self._denominator ** power)
          if self._numerator == 0:
              raise ZeroDivisionError(f"Fraction({self._denominator ** -power}, 0)")
          if self._numerator > 0:
              return _lowest(self._denominator ** -power, self._numerator ** -power)
          return _lowest((-self._denominator) ** -power, (-self._numerator) ** -power)

      def __rpow__(self, base):
          if self._denominator == 1 and self._numerator >= 0:
              return base ** self._numerator
          if isinstance(base, numbers.Rational):
              return Fraction(base.numerator, base.denominator) ** self
          if self._denominator == 1:
              return base ** self._numerator
          return base ** float(self)

      def __pos__(self):
          return _lowest(self._numerator, self._denominator)

      def __neg__(self):
          return _lowest(-self._numerator, self._denominator)

      def __abs__(self):
          return _lowest(abs(self._numerator), self._denominator)

      def __float__(self):
          return int(self._numerator) / int(self._denominator)

      def __int__(self):
          return self.__trunc__()

      def __trunc__(self):
          if self._numerator < 0:
              return -(-self._numerator // self._denominator)
          return self._numerator // self._denominator

      def __floor__(self):
          return self._numerator // self._denominator

      def __ceil__(self):
          return -(-self._numerator // self._denominator)

      def __round__(self, ndigits=None):
          if ndigits is None:
              floor, rest = divmod(self._numerator, self._denominator)
              if rest * 2 > self._denominator or rest * 2 == self._denominator and floor % 2:
                  floor += 1
              return floor
          shift = 10 ** abs(ndigits)
          if ndigits > 0:
              return Fraction(round(self * shift), shift)
          return Fraction(round(self / shift) * shift)

      def __hash__(self):
          try:
              inverse = pow(self._denominator, -1, _HASH_MODULUS)
          except ValueError:
              result = _HASH_INFINITY
          else:
              result = hash(hash(abs(self._numerator)) * inverse)
          if self._numerator < 0:
              result = -result
          return -2 if result == -1 else result

      def __eq__(self, other):
          if isinstance(other, numbers.Rational):
              return self._numerator == other.numerator and self._denominator == other.denominator
          if isinstance(other, complex) and other.imag == 0:
              other = other.real
          if isinstance(other, float):
              return self._compare(other, lambda a, b: a == b)
          return NotImplemented

      def _compare(self, other, relation):
          if isinstance(other, numbers.Rational):
              return relation(self._numerator * other.denominator, self._denominator * other.numerator)
          if not isinstance(other, float):
              return NotImplemented
          if other != other or other in (float("inf"), -float("inf")):
              return relation(0.0, other)
          n, d = other.as_integer_ratio()
          return relation(self._numerator * d, self._denominator * n)

      def __lt__(self, other):
          return self._compare(other, lambda a, b: a < b)

      def __gt__(self, other):
          return self._compare(other, lambda a, b: a > b)

      def __le__(self, other):
          return self._compare(other, lambda a, b: a <= b)

      def __ge__(self, other):
          return self._compare(other, lambda a, b: a >= b)

      def __bool__(self):
          return bool(self._numerator)

      def __reduce__(self):
          return self.__class__, (self._numerator, self._denominator)

      def __copy__(self):
          return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

      def __deepcopy__(self, memo):
          return self.__copy__()

  """#
}
