extension PythonSource {
  static let numpyStatisticsModule = numpyReductions + numpyCurves

  private static let numpyReductions = #"""
  """Arrays made smaller, ordered and counted."""

  from _numpy import (absolute, add, arange, array, asarray, bool as bool_, broadcast_to, concatenate, divide, dot, empty, equal,
              exp, float64, int64, isfinite, isnan, less_equal, linspace, logical_and, matmul, maximum, minimum, multiply,
              ndarray, ones, result_type, sqrt, subtract, unique_parts, where, zeros)
  from _numpy_shapes import _along, _place, moveaxis, transpose

  _absent = object()


  def _passed(**kwargs):
      return {key: value for key, value in kwargs.items() if value is not _absent and value is not None}


  def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
      if hasattr(a, "__next__"):
          raise NotImplementedError("unsupported: numpy.sum of a generator")
      return asarray(a).sum(axis, dtype, out, keepdims, initial, where)


  def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
      return asarray(a).prod(axis, dtype, out, keepdims)


  def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=None):
      return asarray(a).mean(axis, dtype, out, keepdims)


  def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None):
      return asarray(a).std(axis, dtype, out, ddof if correction is None else correction, keepdims)


  def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None):
      return asarray(a).var(axis, dtype, out, ddof if correction is None else correction, keepdims)


  def max(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return asarray(a).max(axis, out, keepdims, initial)


  def min(a, axis=None, out=None, keepdims=False, initial=None, where=None):
      return asarray(a).min(axis, out, keepdims, initial)


  amax = max
  amin = min


  def ptp(a, axis=None, out=None, keepdims=False):
      a = asarray(a)
      return subtract(a.max(axis, None, keepdims), a.min(axis, None, keepdims))


  def argmax(a, axis=None, out=None, *, keepdims=False):
      return asarray(a).argmax(axis, out, keepdims)


  def argmin(a, axis=None, out=None, *, keepdims=False):
      return asarray(a).argmin(axis, out, keepdims)


  def all(a, axis=None, out=None, keepdims=False, *, where=None):
      return asarray(a).all(axis, out, keepdims)


  def any(a, axis=None, out=None, keepdims=False, *, where=None):
      return asarray(a).any(axis, out, keepdims)


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


  def sort(a, axis=-1, kind=None, order=None, *, stable=None):
      a = array(a, copy=True)
      if axis is None:
          a = a.ravel()
          axis = -1
      a.sort(axis)
      return a


  def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
      return asarray(a).argsort(axis)


  def partition(a, kth, axis=-1, kind="introselect", order=None):
      return sort(a, axis)


  def argpartition(a, kth, axis=-1, kind="introselect", order=None):
      return argsort(a, axis)


  def lexsort(keys, axis=-1):
      keys = [asarray(key) for key in keys]
      order = arange(keys[0].shape[-1])
      for key in keys:
          order = order[key[order].argsort()]
      return order


  def searchsorted(a, v, side="left", sorter=None):
      a = asarray(a)
      return (a if sorter is None else a[sorter]).searchsorted(v, side)


  def digitize(x, bins, right=False):
      bins = asarray(bins)
      x = asarray(x)
      side = "left" if right else "right"
      if bins.size > 1 and bins[0] > bins[-1]:
          return bins.size - bins[::-1].searchsorted(x, "right" if right else "left")
      return bins.searchsorted(x, side)


  def count_nonzero(a, axis=None, *, keepdims=False):
      made = (asarray(a) != 0).sum(axis, None, None, keepdims)
      return int(made) if axis is None and not keepdims else made


  def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True):
      ar = asarray(ar)
      if axis is not None:
          return _unique_rows(ar, _place(axis, ar.ndim), return_index, return_inverse, return_counts)
      values, firsts, inverse, counts = _unique_objects(ar) if ar.dtype.kind in "USO" else unique_parts(ar)
      if equal_nan and values.dtype.kind == "f" and values.size > 1 and isnan(values[-1]):
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
      flat = rows.reshape(rows.shape[0], -1).tolist()
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
      first, second = unique(ar1), unique(ar2)
      return first[isin(first, second)]


  def union1d(ar1, ar2):
      return unique(concatenate((asarray(ar1).ravel(), asarray(ar2).ravel())))


  def setdiff1d(ar1, ar2, assume_unique=False):
      first = asarray(ar1).ravel() if assume_unique else unique(ar1)
      return first[~isin(first, ar2)]


  def setxor1d(ar1, ar2, assume_unique=False):
      first, second = unique(ar1), unique(ar2)
      return unique(concatenate((first[~isin(first, second)], second[~isin(second, first)])))


  def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
      element = asarray(element)
      wanted = set(asarray(test_elements).ravel().tolist())
      made = array([(x in wanted) != invert for x in element.ravel().tolist()], bool).reshape(element.shape)
      return made


  def _with_nan(a, neutral):
      a = asarray(a)
      return where(isnan(a), neutral, a) if a.dtype.kind == "f" else a


  def _known(a, axis, keepdims=False):
      a = asarray(a)
      return (~isnan(a)).sum(axis, None, None, keepdims)


  def nansum(a, axis=None, dtype=None, out=None, keepdims=False):
      return _with_nan(a, 0.0).sum(axis, dtype, out, keepdims)


  def nanprod(a, axis=None, dtype=None, out=None, keepdims=False):
      return _with_nan(a, 1.0).prod(axis, dtype, out, keepdims)


  def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
      return divide(nansum(a, axis, dtype, None, keepdims), _known(a, axis, keepdims))


  def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
      a = asarray(a)
      distance = where(isnan(a), 0.0, a - nanmean(a, axis, keepdims=True))
      return divide((distance * distance).sum(axis, None, None, keepdims), _known(a, axis, keepdims) - ddof)


  def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
      return sqrt(nanvar(a, axis, dtype, out, ddof, keepdims))


  def nanmax(a, axis=None, out=None, keepdims=False):
      return _with_nan(a, -float("inf")).max(axis, out, keepdims)


  def nanmin(a, axis=None, out=None, keepdims=False):
      return _with_nan(a, float("inf")).min(axis, out, keepdims)


  def nanargmax(a, axis=None):
      return _with_nan(a, -float("inf")).argmax(axis)


  def nanargmin(a, axis=None):
      return _with_nan(a, float("inf")).argmin(axis)


  def nancumsum(a, axis=None, dtype=None, out=None):
      return _with_nan(a, 0.0).cumsum(axis, dtype, out)


  def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
      x = array(x, copy=copy)
      if x.dtype.kind != "f":
          return x if x.ndim else x[()]
      largest = 1.7976931348623157e308 if x.dtype == float else 3.4028234663852886e38
      made = where(isnan(x), x.dtype.type(nan), x)
      made = where(made == float("inf"), x.dtype.type(largest if posinf is None else posinf), made)
      made = where(made == -float("inf"), x.dtype.type(-largest if neginf is None else neginf), made)
      return made if made.ndim else made[()]


  def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
      a = asarray(a)
      if weights is None:
          made = a.mean(axis, None, None, keepdims)
          total = float64(a.size if axis is None else a.shape[axis])
      else:
          weights = asarray(weights)
          if weights.shape != a.shape:
              if axis is None:
                  raise TypeError("Axis must be specified when shapes of a and weights differ.")
              if weights.shape != (a.shape[axis],):
                  raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
              place = _place(axis, a.ndim)
              weights = weights.reshape((1,) * place + (-1,) + (1,) * (a.ndim - place - 1))
              weights = broadcast_to(weights, a.shape)
          kind = result_type(a, weights, 1.0)
          total = weights.sum(axis, kind, None, keepdims)
          if asarray(total == 0).any():
              raise ZeroDivisionError("Weights sum to zero, can't be normalized")
          made = multiply(a, weights).sum(axis, kind, None, keepdims) / total
      return (made, broadcast_to(total, asarray(made).shape) if asarray(made).ndim else total) if returned else made


  def _line(a, axis):
      """The elements that go into one number, in a last dimension."""
      a = asarray(a)
      if axis is None:
          return a.ravel()
      if isinstance(axis, (tuple, list)):
          places = [_place(x, a.ndim) for x in axis]
          rest = [x for x in range(a.ndim) if x not in places]
          return a.transpose(rest + places).reshape([a.shape[x] for x in rest] + [-1])
      return moveaxis(a, axis, -1)


  def _kept(made, a, axis):
      a = asarray(a)
      if axis is None:
          return asarray(made).reshape((1,) * a.ndim)
      places = [_place(x, a.ndim) for x in (axis if isinstance(axis, (tuple, list)) else (axis,))]
      return asarray(made).reshape([1 if place in places else extent for place, extent in enumerate(a.shape)])


  def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
      line = sort(_line(a, axis))
      count = line.shape[-1]
      if count == 0:
          return line.mean(-1)
      middle = line[..., (count - 1) // 2:count // 2 + 1]
      made = middle.mean(-1)
      if line.dtype.kind == "f":
          odd = isnan(line[..., -1])
          if asarray(odd).any():
              made = where(odd, float("nan"), made)
              made = made if made.ndim else made[()]
      return _kept(made, a, axis) if keepdims else made


  def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
      line = _line(a, axis)
      if line.ndim == 1:
          return median(line[~isnan(line)])
      flat = line.reshape(-1, line.shape[-1])
      return array([median(row[~isnan(row)]) for row in flat]).reshape(line.shape[:-1])


  def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      q = asarray(q, float)
      if ((q < 0) | (q > 1)).any():
          raise ValueError("Quantiles must be in the range [0, 1]")
      line = sort(_line(a, axis))
      count = line.shape[-1]
      if count == 0:
          raise IndexError("index -1 is out of bounds for axis 0 with size 0")
      made = [_between(line, float(x) * (count - 1), count, method) for x in q.ravel()]
      if keepdims:
          made = [_kept(x, a, axis) for x in made]
      if q.ndim == 0:
          return made[0]
      return array(made).reshape(q.shape + asarray(made[0]).shape)


  def _between(line, place, count, method):
      low = int(place // 1)
      high = low + 1 if low + 1 < count else low
      part = place - low
      if method == "lower":
          return line[..., low]
      if method == "higher":
          return line[..., low if part == 0 else high]
      if method == "nearest":
          return line[..., high if part > 0.5 or part == 0.5 and low % 2 else low]
      if method == "midpoint":
          return line[..., low] if part == 0 else (line[..., low] + line[..., high]) / 2
      if method != "linear":
          raise NotImplementedError(f"unsupported: numpy.quantile with method '{method}'")
      first, second = line[..., low], line[..., high]
      distance = subtract(second, first)
      # From the nearer end, as numpy does, so that the result is exact at both.
      return first + distance * part if part < 0.5 else second - distance * (1 - part)


  def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      q = asarray(q, float)
      if ((q < 0) | (q > 100)).any():
          raise ValueError("Percentiles must be in the range [0, 100]")
      return quantile(a, q / 100, axis, out, overwrite_input, method, keepdims)


  def nanpercentile(a, q, axis=None):
      a = asarray(a).ravel()
      return percentile(a[~isnan(a)], q)


  def nanquantile(a, q, axis=None):
      a = asarray(a).ravel()
      return quantile(a[~isnan(a)], q)


  def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
      x = array(m, ndmin=2, dtype=float)
      if not rowvar and asarray(m).ndim != 1:
          x = x.T
      if y is not None:
          y = array(y, ndmin=2, dtype=float)
          x = concatenate((x, y if rowvar or y.shape[0] == 1 else y.T), 0)
      if ddof is None:
          ddof = 0 if bias else 1
      weights = None
      if fweights is not None:
          weights = asarray(fweights, float)
      if aweights is not None:
          aweights = asarray(aweights, float)
          weights = aweights if weights is None else weights * aweights
      if weights is None:
          middle, total = x.mean(1), x.shape[1]
      else:
          total = weights.sum()
          middle = average(x, 1, weights)
      if weights is None:
          factor = total - ddof
      elif ddof == 0:
          factor = total
      elif aweights is None:
          factor = total - ddof
      else:
          factor = total - ddof * (weights * aweights).sum() / total
      if factor <= 0:
          import warnings
          warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, 2)
          factor = 0.0
      x = x - middle[:, None]
      made = dot(x, (x if weights is None else x * weights).T) * divide(1, factor)
      return made.squeeze()


  def corrcoef(x, y=None, rowvar=True, *, dtype=None):
      made = cov(x, y, rowvar)
      if made.ndim == 0:
          return made / made
      spread = sqrt(made.diagonal())
      made = made / spread[:, None]
      made = made / spread[None, :]
      return made.clip(-1, 1)


  def histogram_bin_edges(a, bins=10, range=None, weights=None):
      a = asarray(a)
      if isinstance(bins, str):
          raise NotImplementedError(f"unsupported: numpy.histogram with bins='{bins}'")
      if asarray(bins).ndim == 1:
          edges = asarray(bins)
          if (edges[:-1] > edges[1:]).any():
              raise ValueError("`bins` must increase monotonically, when an array")
          return edges
      if bins < 1:
          raise ValueError("`bins` must be positive, when an integer")
      if range is not None:
          low, high = range
          if low > high:
              raise ValueError("max must be larger than min in range parameter.")
      elif a.size == 0:
          low, high = 0, 1
      else:
          low, high = a.min(), a.max()
      if not (isfinite(low) and isfinite(high)):
          raise ValueError(f"autodetected range of [{low}, {high}] is not finite" if range is None
                           else f"supplied range of [{low}, {high}] is not finite")
      if low == high:
          low, high = low - 0.5, high + 0.5
      return linspace(low, high, bins + 1)


  def histogram(a, bins=10, range=None, density=None, weights=None):
      a = asarray(a).ravel()
      edges = histogram_bin_edges(a, bins, range)
      inside = (a >= edges[0]) & (a <= edges[-1])
      places = edges.searchsorted(a[inside], "right") - 1
      places[places == edges.size - 1] = edges.size - 2
      from _numpy import bincount
      counts = bincount(places, None if weights is None else asarray(weights).ravel()[inside], edges.size - 1)
      if density:
          return counts / diff(edges) / counts.sum(), edges
      return counts, edges


  def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
      counts = bins if isinstance(bins, (list, tuple)) and len(bins) == 2 else (bins, bins)
      ranges = (None, None) if range is None else range
      edges = [histogram_bin_edges(v, b, r) for v, b, r in zip((x, y), counts, ranges)]
      made = zeros([e.size - 1 for e in edges])
      for a, b in zip(asarray(x).tolist(), asarray(y).tolist()):
          place = []
          for value, edge in zip((a, b), edges):
              if edge[0] <= value <= edge[-1]:
                  place.append(min((int(edge.searchsorted(value, "right")) - 1, edge.size - 2)))
          if len(place) == 2:
              made[tuple(place)] += 1
      if density:
          made = made / made.sum() / diff(edges[0])[:, None] / diff(edges[1])[None, :]
      return made, edges[0], edges[1]


  """#
}
