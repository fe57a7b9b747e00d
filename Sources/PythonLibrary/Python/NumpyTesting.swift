extension PythonSource {
  static let numpyTestingModule = #"""
  """Checks of arrays in tests."""

  from _numpy import absolute, asarray, ndarray
  from _numpy_statistics import array_equal, isclose


  def _shapes(actual, desired):
      return asarray(actual), asarray(desired)


  def _refuse(text, actual, desired, err_msg, verbose):
      message = f"\n{text}\n{err_msg}" if err_msg else f"\n{text}\n"
      if verbose:
          message += f" ACTUAL: {actual!r}\n DESIRED: {desired!r}"
      raise AssertionError(message)


  def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
      a, b = _shapes(actual, desired)
      same = (a == b) | ((a != a) & (b != b))
      if a.ndim and b.ndim and a.shape != b.shape or not asarray(same).all():
          _refuse("Arrays are not equal", a, b, err_msg, verbose)


  def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
      if isinstance(actual, ndarray) or isinstance(desired, ndarray):
          return assert_array_equal(actual, desired, err_msg, verbose)
      if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
          assert_equal(len(actual), len(desired), err_msg, verbose)
          for a, b in zip(actual, desired):
              assert_equal(a, b, err_msg, verbose)
          return None
      if not (actual == desired or actual != actual and desired != desired):
          _refuse("Items are not equal:", actual, desired, err_msg, verbose)


  def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
      a, b = _shapes(actual, desired)
      if not asarray(absolute(a - b) < 1.5 * 10.0 ** -decimal).all():
          _refuse(f"Arrays are not almost equal to {decimal} decimals", actual, desired, err_msg, verbose)


  assert_array_almost_equal = assert_almost_equal


  def assert_allclose(actual, desired, rtol=1e-7, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
      a, b = _shapes(actual, desired)
      if not asarray(isclose(a, b, rtol, atol, equal_nan)).all():
          _refuse(f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}", a, b, err_msg, verbose)


  def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
      a, b = _shapes(x, y)
      if not asarray(a < b).all():
          _refuse("Arrays are not strictly ordered `x < y`", a, b, err_msg, verbose)


  def assert_(val, msg=""):
      if not val:
          raise AssertionError(msg() if callable(msg) else msg)


  def assert_raises(exception, function=None, *args, **kwargs):
      import unittest
      case = unittest.TestCase()
      return case.assertRaises(exception) if function is None else case.assertRaises(exception, function, *args, **kwargs)

  """#
}
