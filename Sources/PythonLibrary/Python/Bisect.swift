extension PythonSource {
  static let bisectModule = #"""
  """Places in sorted sequences, found by halving."""


  def _length(a):
      if isinstance(a, dict):
          raise TypeError("dict is not a sequence")
      return len(a)


  def bisect_right(a, x, lo=0, hi=None, *, key=None):
      if lo < 0:
          raise ValueError("lo must be non-negative")
      if hi is None:
          hi = _length(a)
      while lo < hi:
          middle = (lo + hi) // 2
          item = a[middle]
          if x < (item if key is None else key(item)):
              hi = middle
          else:
              lo = middle + 1
      return lo


  def bisect_left(a, x, lo=0, hi=None, *, key=None):
      if lo < 0:
          raise ValueError("lo must be non-negative")
      if hi is None:
          hi = _length(a)
      while lo < hi:
          middle = (lo + hi) // 2
          item = a[middle]
          if (item if key is None else key(item)) < x:
              lo = middle + 1
          else:
              hi = middle
      return lo


  def insort_right(a, x, lo=0, hi=None, *, key=None):
      a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


  def insort_left(a, x, lo=0, hi=None, *, key=None):
      a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


  bisect = bisect_right
  insort = insort_right

  """#
}
