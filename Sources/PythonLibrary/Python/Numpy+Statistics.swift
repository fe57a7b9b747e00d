extension PythonSource {
  static let numpyStatisticsModule = numpyReductions + numpySpreads + numpyCurves

  private static let numpyReductions = #"""
  """Arrays made smaller, ordered and counted."""

  from _numpy import (absolute, add, arange, array, asarray, bool as bool_, broadcast_to, concatenate, divide, dot, empty, equal,
              exp, float64, int64, isfinite, isnan, less_equal, linspace, logical_and, matmul, maximum, minimum, multiply,
              ndarray, ones, result_type, sqrt, subtract, nonzero_count, unique_parts, unique_values, where, zeros)
  from _numpy_shapes import _along, _place, broadcast_arrays, broadcast_shapes, moveaxis, transpose

  _absent = object()


  def _passed(**kwargs):
      return {key: value for key, value in kwargs.items() if value is not _absent and value is not None}


  def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
      if hasattr(a, "__next__"):
          raise NotImplementedError("unsupported: numpy.sum of a generator")
      return asarray(a).sum(axis, dtype, out, keepdims, initial, where)


  def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
      return asarray(a).prod(axis, dtype, out, keepdims, initial, where)


  def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=None):
      return asarray(a).mean(axis, dtype, out, keepdims, where)


  def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None):
      return asarray(a).std(axis, dtype, out, ddof if correction is None else correction, keepdims, where=where)


  def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None):
      return asarray(a).var(axis, dtype, out, ddof if correction is None else correction, keepdims, where=where)


  def max(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return asarray(a).max(axis, out, keepdims, initial, where)


  def min(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return asarray(a).min(axis, out, keepdims, initial, where)


  def amax(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return max(a, axis, out, keepdims, initial, where)


  def amin(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return min(a, axis, out, keepdims, initial, where)


  def ptp(a, axis=None, out=None, keepdims=False):
      a = asarray(a)
      return subtract(a.max(axis, None, keepdims), a.min(axis, None, keepdims))


  def argmax(a, axis=None, out=None, *, keepdims=False):
      return asarray(a).argmax(axis, out, keepdims)


  def argmin(a, axis=None, out=None, *, keepdims=False):
      return asarray(a).argmin(axis, out, keepdims)


  def all(a, axis=None, out=None, keepdims=False, *, where=None):
      return asarray(a).all(axis, out, keepdims, where)


  def any(a, axis=None, out=None, keepdims=False, *, where=None):
      return asarray(a).any(axis, out, keepdims, where)


  def cumsum(a, axis=None, dtype=None, out=None):
      return asarray(a).cumsum(axis, dtype, out)


  def cumprod(a, axis=None, dtype=None, out=None):
      return asarray(a).cumprod(axis, dtype, out)


  def round(a, decimals=0, out=None):
      a = asarray(a)
      made = a.round(decimals, out)
      return made


  around = round


  def clip(a, a_min=_absent, a_max=_absent, out=None, *, min=_absent, max=_absent):
      low = a_min if a_min is not _absent else min if min is not _absent else None
      high = a_max if a_max is not _absent else max if max is not _absent else None
      return asarray(a).clip(low, high, out)


  def _unordered(order):
      if order is not None:
          raise ValueError("Cannot specify order when the array has no fields.")


  _kinds = {"quick", "heap", "stable", "merge", "quicksort", "heapsort", "mergesort", "q", "h", "s", "m"}


  def _checked_kind(kind):
      if isinstance(kind, str) and kind.lower() not in _kinds:
          raise ValueError(f"sort kind must be one of 'quick', 'heap', or 'stable' (got {kind!r})")


  def sort(a, axis=-1, kind=None, order=None, *, stable=None):
      _unordered(order)
      _checked_kind(kind)
      a = array(a, copy=True)
      if axis is None:
          a = a.ravel()
          axis = -1
      a.sort(axis)
      return a


  def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
      _unordered(order)
      _checked_kind(kind)
      return asarray(a).argsort(axis)


  def _checked_places(a, kth, axis):
      size = a.size if axis is None else a.shape[_place(axis, a.ndim)]
      for place in asarray(kth).ravel().tolist():
          if size and not -size <= place < size:
              raise ValueError(f"kth(={place + size if place < 0 else place}) out of bounds ({size})")


  def partition(a, kth, axis=-1, kind="introselect", order=None):
      _checked_places(asarray(a), kth, axis)
      return sort(a, axis)


  def argpartition(a, kth, axis=-1, kind="introselect", order=None):
      _checked_places(asarray(a), kth, axis)
      return argsort(a, axis)


  def lexsort(keys, axis=-1):
      keys = [asarray(key) for key in keys]
      if not keys:
          raise TypeError("need sequence of keys with len > 0 in lexsort")
      if any([key.shape != keys[0].shape for key in keys]):
          raise ValueError("all keys need to be the same shape")
      if keys[0].ndim == 0:
          return int64(0)
      axis = _place(axis, keys[0].ndim)
      if keys[0].ndim == 1:
          order = arange(keys[0].shape[0])
          for key in keys:
              order = order[key[order].argsort()]
          return order
      lines = [moveaxis(key, axis, -1) for key in keys]
      shape = lines[0].shape
      rows = [line.reshape(-1, shape[-1]) for line in lines]
      made = array([lexsort([row[place] for row in rows]) for place in range(rows[0].shape[0])])
      return moveaxis(made.reshape(shape), -1, axis)


  def searchsorted(a, v, side="left", sorter=None):
      a = asarray(a) if sorter is None else asarray(a)[sorter]
      v = asarray(v)
      if a.dtype.kind not in "USO" and v.dtype.kind not in "USO":
          return a.searchsorted(v, side)
      import bisect
      find = bisect.bisect_left if side == "left" else bisect.bisect_right
      texts = a.tolist()
      places = [find(texts, each) for each in v.ravel().tolist()]
      return array(places, dtype=int).reshape(v.shape) if v.ndim else places[0]


  def digitize(x, bins, right=False):
      bins = asarray(bins)
      x = asarray(x)
      if x.dtype.kind == "c":
          raise TypeError("x may not be complex")
      steps = diff(bins)
      if not (steps >= 0).all() and not (steps <= 0).all():
          raise ValueError("bins must be monotonically increasing or decreasing")
      side = "left" if right else "right"
      if bins.size > 1 and bins[0] > bins[-1]:
          return bins.size - bins[::-1].searchsorted(x, "right" if right else "left")
      return bins.searchsorted(x, side)


  def count_nonzero(a, axis=None, *, keepdims=False):
      a = asarray(a)
      if axis is None and not keepdims and a.dtype.kind in "bif":
          return int64(nonzero_count(a))
      return (a.astype(bool_) if a.dtype.kind in "UO" else a != 0).sum(axis, None, None, keepdims)


  def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True):
      ar = asarray(ar)
      if axis is not None:
          return _unique_rows(ar, _place(axis, ar.ndim), return_index, return_inverse, return_counts)
      if not (return_index or return_inverse or return_counts) and ar.dtype.kind in "if":
          values = unique_values(ar)
          odd = int(isnan(values[-1:]).sum()) if equal_nan and values.dtype.kind == "f" else 0
          return values[:values.size - int(isnan(values).sum()) + 1] if odd else values
      values, firsts, inverse, counts = _unique_objects(ar) if ar.dtype.kind in "USO" else unique_parts(ar)
      inverse = inverse.reshape(ar.shape)
      if equal_nan and values.dtype.kind in "fc" and values.size > 1 and isnan(values[-1]):
          odd = int(isnan(values).sum())
          if odd > 1:
              keep = values.size - odd + 1
              counts[keep - 1] = counts[keep - 1:].sum()
              inverse = minimum(inverse, keep - 1)
              values, firsts, counts = values[:keep], firsts[:keep], counts[:keep]
      made = [values]
      if return_index:
          made.append(firsts)
      if return_inverse:
          made.append(inverse)
      if return_counts:
          made.append(counts)
      return made[0] if len(made) == 1 else tuple(made)


  def _unique_objects(ar):
      groups = {}
      for place, item in enumerate(ar.ravel().tolist()):
          groups.setdefault(item, []).append(place)
      items = _sorted(groups)
      values = empty(len(items), dtype=ar.dtype)
      inverse = zeros(ar.size, dtype=int64)
      for place, item in enumerate(items):
          values[place] = item
          inverse[groups[item]] = place
      firsts = [groups[item][0] for item in items]
      return values, array(firsts, dtype=int64), inverse, array([len(groups[item]) for item in items], dtype=int64)


  def _unique_rows(ar, axis, return_index, return_inverse, return_counts):
      rows = moveaxis(ar, axis, 0)
      flat = rows.reshape(rows.shape[0], rows[:1].size).tolist()
      groups = {}
      for place, row in enumerate(flat):
          groups.setdefault(tuple(row), []).append(place)
      order = _sorted(groups)
      firsts = [groups[row][0] for row in order]
      made = [moveaxis(rows[array(firsts, int)], 0, axis)]
      if return_index:
          made.append(array(firsts, int))
      if return_inverse:
          numbers = {row: number for number, row in enumerate(order)}
          made.append(array([numbers[tuple(row)] for row in flat], int))
      if return_counts:
          made.append(array([len(groups[row]) for row in order], int))
      return made[0] if len(made) == 1 else tuple(made)


  _sorted = sorted


  def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
      ar1, ar2 = asarray(ar1).ravel(), asarray(ar2).ravel()
      if not return_indices:
          both = sort(concatenate((ar1, ar2) if assume_unique else (unique(ar1), unique(ar2))))
          return both[:-1][both[1:] == both[:-1]]
      first, first_places = unique(ar1, return_index=True)
      second, second_places = unique(ar2, return_index=True)
      both = concatenate((first, second))
      order = both.argsort()
      both = both[order]
      found = (both[1:] == both[:-1]).nonzero()[0]
      return both[found], first_places[order[found]], second_places[order[found + 1] - first.size]


  def union1d(ar1, ar2):
      return unique(concatenate((ar1, ar2), None))


  def setdiff1d(ar1, ar2, assume_unique=False):
      first = asarray(ar1).ravel() if assume_unique else unique(ar1)
      return first[~isin(first, ar2)]


  def setxor1d(ar1, ar2, assume_unique=False):
      both = sort(concatenate((unique(ar1), unique(ar2))))
      if both.size == 0:
          return both
      edges = concatenate(([True], both[1:] != both[:-1], [True]))
      return both[edges[1:] & edges[:-1]]


  def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
      element, test_elements = asarray(element), asarray(test_elements)
      if element.dtype.kind in "biuf" and test_elements.dtype.kind in "biuf":
          values = unique(test_elements)
          if values.size == 0:
              return (zeros if not invert else ones)(element.shape, bool_)
          near = values[minimum(values.searchsorted(element), values.size - 1)]
          return asarray(near != element if invert else near == element)
      listed = test_elements.ravel().tolist()
      wanted = listed if test_elements.dtype.kind == "O" else set(listed)
      return array([(x in wanted) != invert for x in element.ravel().tolist()], bool_).reshape(element.shape)


  def _with_nan(a, neutral):
      a = asarray(a)
      return where(isnan(a), neutral, a) if a.dtype.kind in "fc" else a


  def _zero_where_unknown(a, values):
      return where(isnan(a), a.dtype.type(0), values)


  def _known(a, axis, keepdims=False, where=None):
      return (~isnan(a)).sum(axis, None, None, keepdims, None, where)


  def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
      return _with_nan(a, 0.0).sum(axis, dtype, out, keepdims, initial, where)


  def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
      return _with_nan(a, 1.0).prod(axis, dtype, out, keepdims, initial, where)


  def _missing(text):
      from warnings import warn
      warn(text, RuntimeWarning, 3)


  def _quietly(one, other):
      """The quotient in the type of the first; what has no answer was warned of before."""
      from numpy import errstate
      with errstate(invalid="ignore", divide="ignore"):
          return asarray(divide(one, other)).astype(one.dtype)[()]


  def _delivered(made, out):
      if out is None:
          return made
      out[...] = made
      return out


  def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=None):
      a = asarray(a)
      if a.dtype.kind not in "fc":
          return a.mean(axis, dtype, out, keepdims, where)
      known = _known(a, axis, keepdims, where)
      if asarray(known == 0).any():
          _missing("Mean of empty slice")
      return _delivered(_quietly(nansum(a, axis, dtype, None, keepdims, None, where), known), out)


  def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None):
      a = asarray(a)
      ddof = ddof if correction is None else correction
      if a.dtype.kind not in "fc":
          return a.var(axis, dtype, out, ddof, keepdims, where=where)
      known = _known(a, axis, keepdims, where)
      middle = _quietly(nansum(a, axis, dtype, None, True, None, where), _known(a, axis, True, where)) if mean is None else mean
      distance = _zero_where_unknown(a, a - middle)
      squares = (distance * distance.conj()).real if a.dtype.kind == "c" else distance * distance
      degrees = known - ddof
      made = _quietly(squares.sum(axis, dtype, None, keepdims, None, where), degrees)
      if asarray(degrees <= 0).any():
          _missing("Degrees of freedom <= 0 for slice.")
          made = _with_nan_where(degrees <= 0, made)
      return _delivered(made, out)


  def _with_nan_where(condition, a):
      return where(condition, a.dtype.type(float("nan")), a)[()]


  def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None):
      made = sqrt(nanvar(a, axis, dtype, None, ddof, keepdims, where=where, mean=mean, correction=correction))
      return _delivered(made, out)


  def nanmax(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return _extreme(a, axis, out, keepdims, initial, where, -float("inf"), "max")


  def nanmin(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return _extreme(a, axis, out, keepdims, initial, where, float("inf"), "min")


  def _extreme(a, axis, out, keepdims, initial, where, neutral, name):
      values = asarray(a)
      made = getattr(_with_nan(values, neutral), name)(axis, None, keepdims, initial, where)
      if values.dtype.kind == "f" and initial is None:
          unknown = _known(values, axis, keepdims, where) == 0
          if asarray(unknown).any():
              _missing(f"All-NaN {'slice' if isinstance(a, ndarray) else 'axis'} encountered")
              made = _with_nan_where(unknown, made)
      return _delivered(made, out)


  def nanargmax(a, axis=None, out=None, *, keepdims=False):
      return _extreme_place(a, axis, out, keepdims, -float("inf"), "argmax")


  def nanargmin(a, axis=None, out=None, *, keepdims=False):
      return _extreme_place(a, axis, out, keepdims, float("inf"), "argmin")


  def _extreme_place(a, axis, out, keepdims, neutral, name):
      a = asarray(a)
      if a.dtype.kind == "f" and a.size and asarray(_known(a, axis) == 0).any():
          raise ValueError("All-NaN slice encountered")
      return getattr(_with_nan(a, neutral), name)(axis, out, keepdims=keepdims)


  def nancumsum(a, axis=None, dtype=None, out=None):
      return _with_nan(a, 0.0).cumsum(axis, dtype, out)


  def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
      x = array(x, copy=copy)
      if x.dtype.kind == "c":
          x.real = nan_to_num(x.real, True, nan, posinf, neginf)
          x.imag = nan_to_num(x.imag, True, nan, posinf, neginf)
          return x if x.ndim else x[()]
      if x.dtype.kind != "f":
          return x if x.ndim else x[()]
      largest = {8: 1.7976931348623157e308, 4: 3.4028234663852886e38, 2: 65504.0}[x.dtype.itemsize]
      made = where(isnan(x), x.dtype.type(nan), x)
      made = where(made == float("inf"), x.dtype.type(largest if posinf is None else posinf), made)
      made = where(made == -float("inf"), x.dtype.type(-largest if neginf is None else neginf), made)
      if not copy:
          x[...] = made
          return x
      return made if made.ndim else made[()]


  """#
}
