extension PythonSource {
  static let decimalModule = decimalContexts + decimalNumbers + decimalArithmetic + decimalFunctions + decimalPlaces

  static let decimalContexts = #"""
  """Decimal numbers with a chosen precision, rounded as on paper."""

  from collections import namedtuple as _namedtuple
  from math import isqrt as _isqrt
  import numbers as _numbers

  ROUND_CEILING = "ROUND_CEILING"
  ROUND_FLOOR = "ROUND_FLOOR"
  ROUND_UP = "ROUND_UP"
  ROUND_DOWN = "ROUND_DOWN"
  ROUND_HALF_UP = "ROUND_HALF_UP"
  ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
  ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
  ROUND_05UP = "ROUND_05UP"
  _ROUNDINGS = (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                ROUND_05UP)

  HAVE_THREADS = True
  HAVE_CONTEXTVAR = True
  MAX_PREC = MAX_EMAX = 999999999999999999
  MIN_EMIN = -999999999999999999
  MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)

  DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


  class DecimalException(ArithmeticError):
      pass


  class Clamped(DecimalException):
      pass


  class InvalidOperation(DecimalException):
      pass


  class ConversionSyntax(InvalidOperation):
      pass


  class DivisionByZero(DecimalException, ZeroDivisionError):
      pass


  class DivisionImpossible(InvalidOperation):
      pass


  class DivisionUndefined(InvalidOperation, ZeroDivisionError):
      pass


  class Inexact(DecimalException):
      pass


  class InvalidContext(InvalidOperation):
      pass


  class Rounded(DecimalException):
      pass


  class Subnormal(DecimalException):
      pass


  class Overflow(Inexact, Rounded):
      pass


  class Underflow(Inexact, Rounded, Subnormal):
      pass


  class FloatOperation(DecimalException, TypeError):
      pass


  _SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded,
              Clamped)
  _PRINTED = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal,
              Underflow)
  _DEFAULT_TRAPS = (InvalidOperation, DivisionByZero, Overflow)


  def _signal_of(condition):
      return condition if condition in _SIGNALS else InvalidOperation


  class _Switches(dict):
      """The flags or the traps of a context."""

      def __init__(self, on):
          super().__init__((signal, signal in on) for signal in _SIGNALS)

      def __repr__(self):
          return "{" + ", ".join(f"{signal!r}:{value!r}" for signal, value in self.items()) + "}"

      def __setitem__(self, signal, value):
          if signal not in self:
              raise KeyError("invalid error flag")
          super().__setitem__(signal, bool(value))


  def _switches(value):
      if isinstance(value, dict):
          return _Switches([signal for signal in value if value[signal]])
      return _Switches(value)


  class Context:
      """Precision, rounding, and what to do about what goes wrong."""

      def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                   traps=None):
          self.prec = 28 if prec is None else prec
          self.rounding = ROUND_HALF_EVEN if rounding is None else rounding
          self.Emin = -999999 if Emin is None else Emin
          self.Emax = 999999 if Emax is None else Emax
          self.capitals = 1 if capitals is None else capitals
          self.clamp = 0 if clamp is None else clamp
          self.flags = [] if flags is None else flags
          self.traps = _DEFAULT_TRAPS if traps is None else traps

      def __setattr__(self, name, value):
          limits = {"prec": (1, MAX_PREC, "[1, MAX_PREC]"), "Emin": (MIN_EMIN, 0, "[MIN_EMIN, 0]"),
                    "Emax": (0, MAX_EMAX, "[0, MAX_EMAX]"), "capitals": (0, 1, "[0, 1]"), "clamp": (0, 1, "[0, 1]")}
          if name in limits:
              low, high, text = limits[name]
              if not isinstance(value, int):
                  raise TypeError("an integer is required")
              if not low <= value <= high:
                  if high == 1:
                      raise ValueError(f"valid values for {name} are 0 or 1")
                  raise ValueError(f"valid range for {name} is {text}")
          elif name == "rounding":
              if value not in _ROUNDINGS:
                  raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, "
                                  "ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
          elif name in ("flags", "traps"):
              value = _switches(value)
          else:
              raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
          object.__setattr__(self, name, value)

      def __repr__(self):
          flags = ", ".join(s.__name__ for s in _PRINTED if self.flags[s])
          traps = ", ".join(s.__name__ for s in _PRINTED if self.traps[s])
          return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                  f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])")

      def _signal(self, *conditions):
          """Notes what happened, and raises the first of it that is trapped."""
          signals = {_signal_of(c) for c in conditions}
          for signal in signals:
              dict.__setitem__(self.flags, signal, True)
          trapped = [s for s in _SIGNALS if s in signals and self.traps[s]]
          if trapped:
              special = [c for c in conditions if c not in _SIGNALS]
              shown = special + [s for s in trapped if s is not InvalidOperation or not special]
              raise trapped[0](shown)

      def copy(self):
          return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags,
                         self.traps)

      __copy__ = copy

      def __reduce__(self):
          return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                           [s for s in _SIGNALS if self.flags[s]], [s for s in _SIGNALS if self.traps[s]])

      def _quiet(self, prec, rounding=ROUND_HALF_EVEN):
          """A context for steps in between, which traps nothing."""
          return Context(prec, rounding, self.Emin, self.Emax, self.capitals, 0, [], [])

      def clear_flags(self):
          self.flags = []

      def clear_traps(self):
          self.traps = []

      def Etiny(self):
          return self.Emin - self.prec + 1

      def Etop(self):
          return self.Emax - self.prec + 1

      def create_decimal(self, num="0"):
          if isinstance(num, str):
              num = num.strip() if num.strip() == num and "_" not in num else "?"
          result = Decimal(num, self)
          if result._kind >= 2 and len(str(result._coef)) > self.prec - self.clamp:
              self._signal(ConversionSyntax)
              return _NAN
          return result._fix(self)

      def create_decimal_from_float(self, f):
          return Decimal.from_float(f)._fix(self)


  def _context_method(name):
      def method(self, a, *operands):
          if not isinstance(a, (Decimal, int)):
              raise TypeError(f"conversion from {type(a).__name__} to Decimal is not supported")
          result = getattr(Decimal(a), name)(*operands, context=self)
          if result is NotImplemented:
              raise TypeError(f"conversion from {type(operands[0]).__name__} to Decimal is not supported")
          return result
      return method


  def _plain_method(name):
      def method(self, *operands):
          if not operands and name == "radix":
              return Decimal(10)
          for each in operands:
              if not isinstance(each, (Decimal, int)):
                  raise TypeError(f"conversion from {type(each).__name__} to Decimal is not supported")
          a, *others = operands
          return getattr(Decimal(a), name)(*others)
      return method


  for _name, _target in (
          ("add", "__add__"), ("subtract", "__sub__"), ("multiply", "__mul__"), ("divide", "__truediv__"),
          ("divide_int", "__floordiv__"), ("divmod", "__divmod__"), ("remainder", "__mod__"), ("power", "__pow__"),
          ("plus", "__pos__"), ("minus", "__neg__"), ("abs", "__abs__"), ("to_sci_string", "_text"),
          ("compare", ""), ("compare_signal", ""), ("exp", ""), ("fma", ""), ("is_normal", ""), ("is_subnormal", ""),
          ("ln", ""), ("log10", ""), ("logb", ""), ("logical_and", ""), ("logical_invert", ""), ("logical_or", ""),
          ("logical_xor", ""), ("max", ""), ("max_mag", ""), ("min", ""), ("min_mag", ""),
          ("next_minus", ""), ("next_plus", ""), ("next_toward", ""), ("normalize", ""), ("number_class", ""),
          ("remainder_near", ""), ("rotate", ""), ("scaleb", ""), ("shift", ""), ("sqrt", ""), ("to_eng_string", "")):
      setattr(Context, _name, _context_method(_target or _name))
  for _name in ("canonical", "compare_total", "compare_total_mag", "copy_abs", "copy_negate", "copy_sign",
                "is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero",
                "radix", "same_quantum"):
      setattr(Context, _name, _plain_method(_name))
  Context.copy_decimal = lambda self, a: Decimal(a)
  Context.quantize = lambda self, a, b: Decimal(a).quantize(Decimal(b), context=self)
  Context.to_integral_value = Context.to_integral = lambda self, a: Decimal(a).to_integral_value(context=self)
  Context.to_integral_exact = lambda self, a: Decimal(a).to_integral_exact(context=self)

  DefaultContext = Context()
  BasicContext = Context(9, ROUND_HALF_UP, flags=[],
                         traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
  ExtendedContext = Context(9, flags=[], traps=[])
  _current = DefaultContext.copy()


  def getcontext():
      return _current


  def setcontext(context, /):
      global _current
      if context in (DefaultContext, BasicContext, ExtendedContext):
          context = context.copy()
          context.clear_flags()
      _current = context


  class ContextManager:
      def __init__(self, context):
          self._context = context

      def __enter__(self):
          self._saved = getcontext()
          setcontext(self._context)
          return self._context

      def __exit__(self, *details):
          setcontext(self._saved)


  def localcontext(ctx=None, **settings):
      context = (getcontext() if ctx is None else ctx).copy()
      for name, value in settings.items():
          if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
              raise TypeError(f"'{name}' is an invalid keyword argument for this function")
          setattr(context, name, value)
      return ContextManager(context)



  """#
}
