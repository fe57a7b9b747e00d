extension PythonSource {
  static let numpyTestingModule = #"""
  """Checks of arrays in tests."""

  import operator

  from _numpy import absolute, asarray, float64, isfinite, isinf, isnan, ndarray
  from _numpy_printing import array2string, array_repr
  from _numpy_statistics import isclose


  def _shown(value, digits):
      text = array_repr(value, precision=digits) if isinstance(value, ndarray) else repr(value)
      return "\n".join(text.splitlines()[:3]) + "..." if text.count("\n") > 3 else text


  def _failure(values, note, header, verbose=True, names=("ACTUAL", "DESIRED"), digits=8):
      note = str(note)
      parts = ["\n" + header]
      if note and "\n" not in note and len(note) < 79 - len(header):
          parts[0] += " " + note
      elif note:
          parts.append(note)
      if verbose:
          parts += [f" {name}: {_shown(value, digits)}" for name, value in zip(names, values)]
      return AssertionError("\n".join(parts))


  def _remarks(x, y, shown, same, skipped, names):
      """What is said of arrays that differ: how many elements, where, and by how much."""
      wrong = asarray(~asarray(same))
      count = int(wrong.sum())
      all_count = skipped.size if skipped.ndim else wrong.size
      yield f"Mismatched elements: {count} / {all_count} ({100 * count / all_count:.3g}%)"
      if wrong.ndim:
          places = _places(~skipped)[wrong] if skipped.ndim else _places(wrong)
          lines = []
          for place in places[:5]:
              pair = [value if value.ndim == 0 else value[tuple(place)] for value in shown]
              lines.append(f" {place.tolist()}: {pair[0]} ({names[0]}), {pair[1]} ({names[1]})")
          heading = ("Mismatch at index:" if len(places) == 1 else
                     "Mismatch at indices:" if len(places) <= 5 else "First 5 mismatches are at indices:")
          yield "\n".join([heading, *lines])
      if not (_is_number(x) and _is_number(y)) or x.dtype.kind == "b" and y.dtype.kind == "b":
          return
      error = asarray(absolute(x - y))
      yield "Max absolute difference among violations: " + array2string(asarray(error[wrong].max()))
      divisible = asarray(wrong & asarray(y != 0))
      largest = asarray(float("inf"))
      if divisible.any():
          sizes = asarray(absolute(y + 0 * error))
          largest = asarray((error[divisible] / sizes[divisible]).max())
      yield "Max relative difference among violations: " + array2string(largest)


  def _places(mask):
      from numpy import argwhere
      return argwhere(asarray(mask))


  def _is_number(x):
      return x.dtype.kind in "biufc"


  def _compare(test, actual, desired, note, verbose, header, digits=6, nans=True, infinities=True, strict=False,
               names=("ACTUAL", "DESIRED")):
      x, y = shown = asarray(actual), asarray(desired)

      def refuse(remark):
          raise _failure([x, y], f"{note}\n{remark}", header, verbose, names, digits)

      def common(question, name):
          ours, theirs = asarray(question(x)), asarray(question(y))
          if not (ours == theirs).all():
              refuse(f"{name} location mismatch:")
          return theirs if ours.ndim else ours

      if strict and x.dtype != y.dtype and x.shape == y.shape:
          refuse(f"(dtypes {x.dtype}, {y.dtype} mismatch)")
      if x.shape != y.shape and (strict or x.shape and y.shape):
          refuse(f"(shapes {x.shape}, {y.shape} mismatch)")
      skipped = asarray(False)
      if _is_number(x) and _is_number(y):
          if nans:
              skipped = common(isnan, "nan")
          if infinities:
              endless = common(isinf, "inf")
              if endless.any():
                  ours, theirs = (x[endless], y[endless]) if x.ndim and y.ndim else (x, y)
                  if not asarray(ours == theirs).all():
                      x, y = ours, theirs
                      refuse("inf values mismatch:")
              skipped = asarray(skipped | endless)
      if skipped.ndim:
          x, y = x[~skipped] if x.ndim else x, y[~skipped] if y.ndim else y
          if x.size == 0 or y.size == 0:
              return
      elif skipped:
          return
      same = asarray(test(x, y))
      if not same.all():
          raise _failure(shown, f"{note}\n" + "\n".join(_remarks(x, y, shown, same, skipped, names)), header, verbose, names, digits)


  def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
      _compare(operator.eq, actual, desired, err_msg, verbose, "Arrays are not equal", strict=strict)


  def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
      if isinstance(desired, dict):
          if not isinstance(actual, dict):
              raise AssertionError(repr(type(actual)))
          assert_equal(len(actual), len(desired), err_msg, verbose)
          for key in desired:
              if key not in actual:
                  raise AssertionError(repr(key))
              assert_equal(actual[key], desired[key], f"key={key!r}\n{err_msg}", verbose)
          return
      if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
          assert_equal(len(actual), len(desired), err_msg, verbose)
          for place, (ours, theirs) in enumerate(zip(actual, desired)):
              assert_equal(ours, theirs, f"item={place!r}\n{err_msg}", verbose)
          return
      if isinstance(actual, ndarray) or isinstance(desired, ndarray):
          return assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
      if isinstance(actual, float) and isinstance(desired, float) and actual != actual and desired != desired:
          return
      from math import copysign
      signs_differ = (isinstance(actual, float) and isinstance(desired, float) and actual == desired == 0
                      and copysign(1, actual) != copysign(1, desired))
      if signs_differ or not actual == desired:
          raise _failure([actual, desired], err_msg, "Items are not equal:", verbose)


  def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
      if isinstance(actual, (ndarray, tuple, list)) or isinstance(desired, (ndarray, tuple, list)):
          return assert_array_almost_equal(actual, desired, decimal, err_msg)
      failure = _failure([actual, desired], err_msg, f"Arrays are not almost equal to {decimal} decimals", verbose)
      if not (isfinite(desired) and isfinite(actual)):
          if isnan(desired) != isnan(actual) or not isnan(desired) and desired != actual:
              raise failure
      elif abs(desired - actual) >= float64(1.5 * 10.0 ** -decimal):
          raise failure


  def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
      _compare(lambda x, y: absolute(x - y) < 1.5 * 10.0 ** -decimal, actual, desired, err_msg, verbose,
               f"Arrays are not almost equal to {decimal} decimals", digits=decimal)


  def assert_allclose(actual, desired, rtol=1e-7, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
      _compare(lambda x, y: isclose(x, y, rtol, atol, equal_nan), actual, desired, err_msg, verbose,
               f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}", nans=equal_nan, strict=strict)


  def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
      _compare(operator.lt, x, y, err_msg, verbose, "Arrays are not strictly ordered `x < y`", infinities=False, strict=strict,
               names=("x", "y"))


  def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
      from math import floor, log10
      actual, desired = float(actual), float(desired)
      if actual == desired or actual != actual and desired != desired:
          return
      scale = 10.0 ** floor(log10(0.5 * (abs(desired) + abs(actual)))) if isfinite(actual) and isfinite(desired) else 1.0
      if not abs(desired / scale - actual / scale) < 10.0 ** -(significant - 1):
          raise _failure([actual, desired], err_msg, f"Items are not equal to {significant} significant digits:", verbose)


  def assert_(val, msg=""):
      if not val:
          raise AssertionError(msg() if callable(msg) else msg)


  def assert_raises(exception, function=None, *args, **kwargs):
      import unittest
      case = unittest.TestCase()
      return case.assertRaises(exception) if function is None else case.assertRaises(exception, function, *args, **kwargs)

  """#
}
