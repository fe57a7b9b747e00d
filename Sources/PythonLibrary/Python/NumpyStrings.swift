extension PythonSource {
  static let numpyStringsModule = #"""
  """Functions of texts, for arrays of them."""

  from _numpy import array, asarray, broadcast_to, dtype as _dtype, ndarray
  from _numpy_shapes import broadcast_shapes

  __all__ = ["equal", "not_equal", "less", "less_equal", "greater", "greater_equal", "add", "multiply", "isalpha", "isdigit", "isspace",
             "isalnum", "islower", "isupper", "istitle", "isdecimal", "isnumeric", "str_len", "find", "rfind", "index", "rindex", "count",
             "startswith", "endswith", "lstrip", "rstrip", "strip", "replace", "expandtabs", "center", "ljust", "rjust", "zfill",
             "partition", "rpartition", "slice", "upper", "lower", "swapcase", "capitalize", "title", "mod", "decode", "encode", "translate"]


  def _texts(a, error="string operation on non-string array"):
      a = asarray(a)
      if a.dtype.kind != "U":
          raise TypeError(error)
      return a


  def _width(a):
      return a.dtype.itemsize // 4


  def _each(function, *parts):
      """What the function makes of elements side by side, and their shape."""
      parts = [asarray(part) for part in parts]
      shape = parts[0].shape if len(parts) == 1 else broadcast_shapes(*[part.shape for part in parts])
      columns = [(part if part.shape == shape else broadcast_to(part, shape)).ravel().tolist() for part in parts]
      return [function(*row) for row in zip(*columns)], shape


  def _made(values, shape, width=None):
      """An array of texts, of the width that numpy would give it or as wide as they are."""
      width = max([len(value) for value in values], default=1) if width is None else width
      return array(values, dtype=f"<U{max(1, width)}").reshape(shape)


  def _counted(values, shape, kind):
      return array(values, dtype=kind).reshape(shape)[()]


  def _same_width(name):
      def work(a, *given):
          a = _texts(a)
          return _made(*_each(lambda text: getattr(text, name)(*given), a), _width(a))
      work.__name__ = work.__qualname__ = name
      return work


  upper, lower, swapcase, capitalize, title = map(_same_width, ("upper", "lower", "swapcase", "capitalize", "title"))


  def translate(a, table, deletechars=None):
      a = _texts(a)
      return _made(*_each(lambda text: text.translate(table), a), _width(a))


  def _question(name):
      def work(x):
          return _counted(*_each(lambda text: getattr(text, name)(), _texts(x)), bool)
      work.__name__ = work.__qualname__ = name
      return work


  isalpha, isdigit, isspace, isalnum, islower, isupper, istitle, isdecimal, isnumeric = map(
      _question, ("isalpha", "isdigit", "isspace", "isalnum", "islower", "isupper", "istitle", "isdecimal", "isnumeric"))


  def str_len(x):
      return _counted(*_each(len, _texts(x)), int)


  def _search(name, kind):
      def work(a, sub, start=0, end=None):
          return _counted(*_each(lambda text, part, first: getattr(text, name)(part, first, end), _texts(a), _texts(sub), start), kind)
      work.__name__ = work.__qualname__ = name
      return work


  find, rfind, index, rindex, count = (_search(name, int) for name in ("find", "rfind", "index", "rindex", "count"))
  startswith, endswith = _search("startswith", bool), _search("endswith", bool)


  def _strip(name):
      def work(a, chars=None):
          a = _texts(a)
          if chars is None:
              return _made(*_each(lambda text: getattr(text, name)(), a), _width(a))[()]
          return _made(*_each(lambda text, given: getattr(text, name)(given), a, _texts(chars)), _width(a))[()]
      work.__name__ = work.__qualname__ = name
      return work


  strip, lstrip, rstrip = map(_strip, ("strip", "lstrip", "rstrip"))


  def add(x1, x2):
      a, b = asarray(x1), asarray(x2)
      if a.dtype.kind != "U" and b.dtype.kind != "U":
          from _numpy import add
          return add(a, b)
      if a.dtype.kind != b.dtype.kind:
          raise TypeError(f"ufunc 'add' did not contain a loop with signature matching types ({a.dtype!r}, {b.dtype!r}) -> None")
      return _made(*_each(lambda x, y: x + y, a, b), _width(a) + _width(b))[()]


  def multiply(a, i):
      a, i = _texts(a), asarray(i)
      if i.dtype.kind not in "iub":
          raise ValueError("Can only multiply by integers")
      return _made(*_each(lambda text, times: text * times, a, i))


  def mod(a, values):
      return _made(*_each(lambda text, value: text % value, _texts(a), values))


  def replace(a, old, new, count=-1):
      return _made(*_each(lambda text, x, y, times: text.replace(x, y, times), _texts(a), _texts(old), _texts(new), count))


  def expandtabs(a, tabsize=8):
      return _made(*_each(lambda text, size: text.expandtabs(size), _texts(a), tabsize))


  def _fill(name):
      def work(a, width, fillchar=" "):
          if (str_len(fillchar) != 1).any():
              raise TypeError("The fill character must be exactly one character long")
          return _made(*_each(lambda text, size, filler: getattr(text, name)(size, filler), _texts(a), width, _texts(fillchar)))
      work.__name__ = work.__qualname__ = name
      return work


  center, ljust, rjust = map(_fill, ("center", "ljust", "rjust"))


  def zfill(a, width):
      return _made(*_each(lambda text, size: text.zfill(size), _texts(a), width))


  def _parts(name):
      def work(a, sep):
          values, shape = _each(lambda text, part: getattr(text, name)(part), _texts(a), _texts(sep))
          return tuple(_made([value[place] for value in values], shape) for place in range(3))
      work.__name__ = work.__qualname__ = name
      return work


  partition, rpartition = map(_parts, ("partition", "rpartition"))


  def slice(a, start=None, stop=None, step=None, /):
      from builtins import slice
      a = _texts(a)
      chosen = slice(start) if stop is None and step is None else slice(start, stop, step)
      return _made(*_each(lambda text: text[chosen], a), _width(a))


  def encode(a, encoding=None, errors=None):
      raise TypeError("unsupported: numpy arrays of bytes")


  decode = encode


  def _comparison(name):
      def work(x1, x2):
          a, b = asarray(x1), asarray(x2)
          return _counted(*_each(lambda x, y: getattr(x, name)(y), _texts(a), _texts(b)), bool)
      return work


  equal, not_equal, less, less_equal, greater, greater_equal = map(
      _comparison, ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"))
  """#

  static let numpyCharModule = #"""
  """Functions of texts in the way they were before: comparisons pass blanks at the end by."""

  from _numpy import array as _array, asarray as _asarray
  from _numpy_shapes import stack as _stack
  from numpy.strings import *
  from numpy.strings import _each, _made, _texts
  from numpy.strings import partition as _partition, rpartition as _rpartition


  def partition(a, sep):
      return _stack(_partition(a, sep), axis=-1)


  def rpartition(a, sep):
      return _stack(_rpartition(a, sep), axis=-1)


  def _lists(values, shape):
      from _numpy import empty
      made = empty(len(values), dtype=object)
      for place, value in enumerate(values):
          made[place] = value
      return made.reshape(shape)


  def split(a, sep=None, maxsplit=None):
      return _lists(*_each(lambda text: text.split(sep, -1 if maxsplit is None else maxsplit), _texts(a)))


  def rsplit(a, sep=None, maxsplit=None):
      return _lists(*_each(lambda text: text.rsplit(sep, -1 if maxsplit is None else maxsplit), _texts(a)))


  def splitlines(a, keepends=None):
      return _lists(*_each(lambda text: text.splitlines(bool(keepends)), _texts(a)))


  def join(sep, seq):
      return _made(*_each(lambda text, parts: text.join(parts), _texts(sep), _texts(seq)))


  _orders = {"==": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}


  def compare_chararrays(a1, a2, cmp, rstrip):
      if cmp not in _orders:
          raise ValueError("comparison must be '==', '!=', '<', '>', '<=', '>='")
      a, b = _texts(a1, "comparison of non-string arrays"), _texts(a2, "comparison of non-string arrays")
      name = _orders[cmp]
      if rstrip:
          values, shape = _each(lambda x, y: getattr(x.rstrip(), name)(y.rstrip()), a, b)
      else:
          values, shape = _each(lambda x, y: getattr(x, name)(y), a, b)
      return _array(values, dtype=bool).reshape(shape)


  def _comparison(sign):
      return lambda x1, x2: compare_chararrays(x1, x2, sign, True)


  equal, not_equal, less, less_equal, greater, greater_equal = map(_comparison, ("==", "!=", "<", "<=", ">", ">="))


  def __getattr__(name):
      if name in ("chararray", "array", "asarray"):
          raise AttributeError(f"unsupported: numpy.char.{name}")
      raise AttributeError(f"module 'numpy.char' has no attribute '{name}'")
  """#
}
