extension PythonSource {
  static let numpyPolynomialClassModule = #"""
  """The class behind the families of polynomials."""

  import abc
  import numbers
  import os
  import numpy as np
  import numpy.polynomial.polyutils as pu

  _SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
  _SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


  class ABCPolyBase(abc.ABC):
      __hash__ = None
      __array_ufunc__ = None
      maxpower = 100
      _use_unicode = True

      def __init__(self, coef, domain=None, window=None, symbol="x"):
          [coef] = pu.as_series([coef], trim=False)
          self.coef = coef
          if domain is not None:
              [domain] = pu.as_series([domain], trim=False)
              if len(domain) != 2:
                  raise ValueError("Domain has wrong number of elements.")
              self.domain = domain
          if window is not None:
              [window] = pu.as_series([window], trim=False)
              if len(window) != 2:
                  raise ValueError("Window has wrong number of elements.")
              self.window = window
          if not isinstance(symbol, str):
              raise TypeError("Symbol must be a non-empty string")
          if not symbol.isidentifier():
              raise ValueError("Symbol string must be a valid Python identifier")
          self._symbol = symbol

      @property
      def symbol(self):
          return self._symbol

      def has_samecoef(self, other):
          return len(self.coef) == len(other.coef) and bool(np.all(self.coef == other.coef))

      def has_samedomain(self, other):
          return bool(np.all(self.domain == other.domain))

      def has_samewindow(self, other):
          return bool(np.all(self.window == other.window))

      def has_sametype(self, other):
          return isinstance(other, self.__class__)

      def _coefficients_of(self, other):
          if not isinstance(other, ABCPolyBase):
              return other
          if not isinstance(other, self.__class__):
              raise TypeError("Polynomial types differ")
          if not self.has_samedomain(other):
              raise TypeError("Domains differ")
          if not self.has_samewindow(other):
              raise TypeError("Windows differ")
          if self.symbol != other.symbol:
              raise ValueError("Polynomial symbols differ")
          return other.coef

      def _made(self, coef):
          return self.__class__(coef, self.domain, self.window, self.symbol)

      def __repr__(self):
          coef, domain, window = (repr(part)[6:-1] for part in (self.coef, self.domain, self.window))
          return f"{self.__class__.__name__}({coef}, domain={domain}, window={window}, symbol='{self.symbol}')"

      def __format__(self, fmt_str):
          if fmt_str == "":
              return self.__str__()
          if fmt_str not in ("ascii", "unicode"):
              raise ValueError(f"Unsupported format string '{fmt_str}' passed to {self.__class__}.__format__. Valid options are 'ascii' and 'unicode'")
          return self._text(self._term if fmt_str == "unicode" else self._ascii_term)

      def __str__(self):
          return self._text(self._term if self._use_unicode else self._ascii_term)

      def _argument(self):
          off, scale = self.mapparms()
          if off == 0 and scale == 1:
              return self.symbol
          if scale == 1:
              return f"({pu.format_float(off)} + {self.symbol})"
          if off == 0:
              return f"({pu.format_float(scale)}{self.symbol})"
          return f"({pu.format_float(off)} + {pu.format_float(scale)}{self.symbol})"

      def _text(self, term):
          width = max(1, np.get_printoptions().get("linewidth", 75))
          text, argument = pu.format_float(self.coef[0]), self._argument()
          count = len(self.coef)
          for power in range(1, count):
              coefficient = self.coef[power]
              text += " "
              try:
                  shown = f"+ {pu.format_float(coefficient, parens=True)}" if coefficient >= 0 else f"- {pu.format_float(-coefficient, parens=True)}"
              except TypeError:
                  shown = f"+ {coefficient}"
              shown += term(str(power), argument)
              length = len(text.split("\n")[-1]) + len(shown) + 2 * (power < count - 1)
              text += shown.replace(" ", "\n", 1) if length >= width else shown
          return text

      def _term(self, power, argument):
          return f"·{self.basis_name}{power.translate(_SUBSCRIPTS)}({argument})"

      def _ascii_term(self, power, argument):
          return f" {self.basis_name}_{power}({argument})"

      def __getstate__(self):
          state = self.__dict__.copy()
          for name in ("coef", "domain", "window"):
              state[name] = getattr(self, name).copy()
          return state

      def __call__(self, arg):
          return self._basis.value(pu.mapdomain(arg, self.domain, self.window), self.coef)

      def __iter__(self):
          return iter(self.coef)

      def __len__(self):
          return len(self.coef)

      def __neg__(self):
          return self._made(-self.coef)

      def __pos__(self):
          return self

      def _combined(self, work, other, reflected=False):
          other = self._coefficients_of(other)
          try:
              coef = work(other, self.coef) if reflected else work(self.coef, other)
          except (TypeError, ValueError):
              return NotImplemented
          return self._made(coef)

      def __add__(self, other):
          return self._combined(self._basis.add, other)

      def __sub__(self, other):
          return self._combined(self._basis.subtract, other)

      def __mul__(self, other):
          return self._combined(self._basis.multiply, other)

      def __radd__(self, other):
          return self._combined(self._basis.add, other, True)

      def __rsub__(self, other):
          return self._combined(self._basis.subtract, other, True)

      def __rmul__(self, other):
          return self._combined(self._basis.multiply, other, True)

      def __truediv__(self, other):
          if not isinstance(other, numbers.Number) or isinstance(other, bool):
              raise TypeError(f"unsupported types for true division: '{type(self)}', '{type(other)}'")
          return self.__floordiv__(other)

      def __rtruediv__(self, other):
          return NotImplemented

      def __divmod__(self, other):
          other = self._coefficients_of(other)
          try:
              quotient, rest = self._basis.divide(self.coef, other)
          except ZeroDivisionError:
              raise
          except Exception:
              return NotImplemented
          return self._made(quotient), self._made(rest)

      def __rdivmod__(self, other):
          try:
              quotient, rest = self._basis.divide(other, self.coef)
          except ZeroDivisionError:
              raise
          except Exception:
              return NotImplemented
          return self._made(quotient), self._made(rest)

      def __floordiv__(self, other):
          both = self.__divmod__(other)
          return both if both is NotImplemented else both[0]

      def __mod__(self, other):
          both = self.__divmod__(other)
          return both if both is NotImplemented else both[1]

      def __rfloordiv__(self, other):
          both = self.__rdivmod__(other)
          return both if both is NotImplemented else both[0]

      def __rmod__(self, other):
          both = self.__rdivmod__(other)
          return both if both is NotImplemented else both[1]

      def __pow__(self, other):
          return self._made(self._basis.power(self.coef, other, maxpower=self.maxpower))

      def __eq__(self, other):
          return (isinstance(other, self.__class__) and self.domain.shape == other.domain.shape and bool(np.all(self.domain == other.domain))
                  and bool(np.all(self.window == other.window)) and self.coef.shape == other.coef.shape
                  and bool(np.all(self.coef == other.coef)) and self.symbol == other.symbol)

      def __ne__(self, other):
          return not self.__eq__(other)

      def copy(self):
          return self._made(self.coef)

      def degree(self):
          return len(self) - 1

      def cutdeg(self, deg):
          return self.truncate(deg + 1)

      def trim(self, tol=0):
          return self._made(pu.trimcoef(self.coef, tol))

      def truncate(self, size):
          length = int(size)
          if length != size or length < 1:
              raise ValueError("size must be a positive integer")
          return self._made(self.coef if length >= len(self.coef) else self.coef[:length])

      def convert(self, domain=None, kind=None, window=None):
          kind = self.__class__ if kind is None else kind
          domain = kind.domain if domain is None else domain
          window = kind.window if window is None else window
          return self(kind.identity(domain, window=window, symbol=self.symbol))

      def mapparms(self):
          return pu.mapparms(self.domain, self.window)

      def integ(self, m=1, k=[], lbnd=None):
          off, scale = self.mapparms()
          lbnd = 0 if lbnd is None else off + scale * lbnd
          return self._made(self._basis.integral(self.coef, m, k, lbnd, 1.0 / scale))

      def deriv(self, m=1):
          return self._made(self._basis.derivative(self.coef, m, self.mapparms()[1]))

      def roots(self):
          return pu.mapdomain(self._basis.roots(self.coef), self.window, self.domain)

      def linspace(self, n=100, domain=None):
          domain = self.domain if domain is None else domain
          x = np.linspace(domain[0], domain[1], n)
          return x, self(x)

      @classmethod
      def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
          if domain is None:
              domain = pu.getdomain(x)
              if domain[0] == domain[1]:
                  domain[0] -= 1
                  domain[1] += 1
          elif isinstance(domain, list) and len(domain) == 0:
              domain = cls.domain
          window = cls.window if window is None else window
          found = cls._basis.fit(pu.mapdomain(x, domain, window), y, deg, w=w, rcond=rcond, full=full)
          if full:
              coef, status = found
              return cls(coef, domain=domain, window=window, symbol=symbol), status
          return cls(found, domain=domain, window=window, symbol=symbol)

      @classmethod
      def fromroots(cls, roots, domain=[], window=None, symbol="x"):
          [roots] = pu.as_series([roots], trim=False)
          if domain is None:
              domain = pu.getdomain(roots)
          elif isinstance(domain, list) and len(domain) == 0:
              domain = cls.domain
          window = cls.window if window is None else window
          off, scale = pu.mapparms(domain, window)
          coef = cls._basis.of_roots(off + scale * roots) / scale ** len(roots)
          return cls(coef, domain=domain, window=window, symbol=symbol)

      @classmethod
      def identity(cls, domain=None, window=None, symbol="x"):
          domain = cls.domain if domain is None else domain
          window = cls.window if window is None else window
          off, scale = pu.mapparms(window, domain)
          return cls(cls._basis.line(off, scale), domain, window, symbol)

      @classmethod
      def basis(cls, deg, domain=None, window=None, symbol="x"):
          domain = cls.domain if domain is None else domain
          window = cls.window if window is None else window
          degree = int(deg)
          if degree != deg or degree < 0:
              raise ValueError("deg must be non-negative integer")
          return cls([0] * degree + [1], domain, window, symbol)

      @classmethod
      def cast(cls, series, domain=None, window=None):
          domain = cls.domain if domain is None else domain
          window = cls.window if window is None else window
          return series.convert(domain, cls, window)
  """#
}
