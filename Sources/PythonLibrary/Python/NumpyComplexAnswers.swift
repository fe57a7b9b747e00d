extension PythonSource {
  static let numpyComplexAnswersModule = #"""
  """Functions that answer with complex numbers where there are no real ones."""

  import numpy as np


  def _unless(x, is_bad):
      """`x`, complex if one of its elements has no real result."""
      x = np.asarray(x)
      return x.astype(np.complex64 if x.dtype in (np.float32, np.float16, np.int8, np.int16, np.uint8) else complex) if is_bad(x) else x


  def _has_negative(x):
      return bool(np.any(np.isreal(x) & (np.real(x) < 0)))


  def _checked(x, name):
      x = np.asarray(x)
      if x.dtype.kind == "c" or bool(np.any(np.abs(x) > 1)):
          raise NotImplementedError(f"unsupported: numpy.emath.{name} of complex numbers and of numbers above 1")
      return x


  def sqrt(x):
      return np.sqrt(_unless(x, _has_negative))


  def log(x):
      return np.log(_unless(x, _has_negative))


  def log10(x):
      return np.log10(_unless(x, _has_negative))


  def logn(n, x):
      return np.log(_unless(x, _has_negative)) / np.log(_unless(n, _has_negative))


  def log2(x):
      return np.log2(_unless(x, _has_negative))


  def power(x, p):
      p = np.asarray(p)
      if p.dtype.kind in "iub" and bool(np.any(p < 0)):
          p = p * 1.0
      return np.power(_unless(x, _has_negative), p)


  def arccos(x):
      return np.arccos(_checked(x, "arccos"))


  def arcsin(x):
      return np.arcsin(_checked(x, "arcsin"))


  def arctanh(x):
      return np.arctanh(_checked(x, "arctanh"))
  """#
}
