extension PythonSource {
  static let numpyStatisticsModule = numpyReductions + numpyCurves

  private static let numpyReductions = #"""
  """Arrays made smaller, ordered and counted."""

  from _numpy import (absolute, add, arange, array, asarray, bool as bool_, broadcast_to, concatenate, divide, dot, empty, equal,
              exp, float64, int64, isfinite, isnan, less_equal, linspace, logical_and, matmul, maximum, minimum, multiply,
              ndarray, ones, result_type, sqrt, subtract, nonzero_count, unique_parts, unique_values, where, zeros)
  from _numpy_shapes import _along, _place, moveaxis, transpose

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


  def sort(a, axis=-1, kind=None, order=None, *, stable=None):
      _unordered(order)
      a = array(a, copy=True)
      if axis is None:
          a = a.ravel()
          axis = -1
      a.sort(axis)
      return a


  def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
      _unordered(order)
      return asarray(a).argsort(axis)


  def partition(a, kth, axis=-1, kind="introselect", order=None):
      return sort(a, axis)


  def argpartition(a, kth, axis=-1, kind="introselect", order=None):
      return argsort(a, axis)


  def lexsort(keys, axis=-1):
      keys = [asarray(key) for key in keys]
      if not keys:
          raise TypeError("need sequence of keys with len > 0 in lexsort")
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
      if not return_indices:
          first, second = unique(ar1), unique(ar2)
          return first[isin(first, second)]
      first, first_places = unique(ar1, return_index=True)
      second, second_places = unique(ar2, return_index=True)
      return first[isin(first, second)], first_places[isin(first, second)], second_places[isin(second, first)]


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
      test_elements = asarray(test_elements)
      if test_elements.dtype.kind == "O":
          wanted = test_elements.ravel().tolist()
      else:
          wanted = set(test_elements.ravel().tolist())
      return array([(x in wanted) != invert for x in element.ravel().tolist()], bool_).reshape(element.shape)


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


  def _missing(text):
      from warnings import warn
      warn(text, RuntimeWarning, 3)


  def _quietly(one, other):
      """The quotient; what has no answer was warned of before."""
      from numpy import errstate
      with errstate(invalid="ignore", divide="ignore"):
          return divide(one, other)


  def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
      known = _known(a, axis, keepdims)
      if asarray(known == 0).any():
          _missing("Mean of empty slice")
      made = _quietly(nansum(a, axis, dtype, None, keepdims), known)
      if out is not None:
          out[...] = made
          return out
      return made


  def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
      a = asarray(a)
      known = _known(a, axis, keepdims)
      mean = _quietly(nansum(a, axis, None, None, True), _known(a, axis, True))
      distance = where(isnan(a), 0.0, a - mean)
      degrees = known - ddof
      if asarray(degrees <= 0).any():
          _missing("Degrees of freedom <= 0 for slice.")
          degrees = where(degrees <= 0, float("nan"), degrees)[()]
      made = _quietly((distance * distance).sum(axis, None, None, keepdims), degrees)
      if out is not None:
          out[...] = made
          return out
      return made


  def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
      return sqrt(nanvar(a, axis, dtype, out, ddof, keepdims))


  def nanmax(a, axis=None, out=None, keepdims=False):
      return _extreme(a, axis, out, keepdims, -float("inf"), "max")


  def _extreme(a, axis, out, keepdims, neutral, name):
      a = asarray(a)
      made = getattr(_with_nan(a, neutral), name)(axis, None, keepdims)
      if a.dtype.kind == "f":
          unknown = _known(a, axis, keepdims) == 0
          if asarray(unknown).any():
              _missing("All-NaN slice encountered" if a.ndim > 1 and axis is not None else "All-NaN axis encountered")
              made = where(unknown, float("nan"), made)[()]
      if out is not None:
          out[...] = made
          return out
      return made


  def nanmin(a, axis=None, out=None, keepdims=False):
      return _extreme(a, axis, out, keepdims, float("inf"), "min")


  def nanargmax(a, axis=None):
      if asarray(_known(a, axis) == 0).any():
          raise ValueError("All-NaN slice encountered")
      return _with_nan(a, -float("inf")).argmax(axis)


  def nanargmin(a, axis=None):
      if asarray(_known(a, axis) == 0).any():
          raise ValueError("All-NaN slice encountered")
      return _with_nan(a, float("inf")).argmin(axis)


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


  def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
      a = asarray(a)
      places = None if axis is None else tuple(_place(x, a.ndim) for x in (axis if isinstance(axis, tuple) else (axis,)))
      if weights is None:
          made = a.mean(axis, None, None, keepdims)
          total = made.dtype.type(a.size / made.size if made.size else 0)
      else:
          weights = asarray(weights)
          if weights.shape != a.shape:
              if axis is None:
                  raise TypeError("Axis must be specified when shapes of a and weights differ.")
              if weights.shape != tuple(a.shape[place] for place in places):
                  raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
              weights = weights.transpose(argsort(places))
              weights = weights.reshape([extent if place in places else 1 for place, extent in enumerate(a.shape)])
              weights = broadcast_to(weights, a.shape)
          kind = result_type(a, weights) if a.dtype.kind == "f" else result_type(a, weights, float64)
          total = weights.sum(axis, kind, None, keepdims)
          if asarray(total == 0).any():
              raise ZeroDivisionError("Weights sum to zero, can't be normalized")
          made = multiply(a, weights, dtype=kind).sum(axis, None, None, keepdims) / total
      if not returned:
          return made
      return made, (broadcast_to(total, asarray(made).shape).copy() if asarray(made).ndim else total)


  def _line(a, axis):
      """The elements that go into one number, in a last dimension."""
      a = asarray(a)
      if axis is None:
          return a.ravel()
      if isinstance(axis, (tuple, list)):
          places = [_place(x, a.ndim) for x in axis]
          rest = [x for x in range(a.ndim) if x not in places]
          return a.transpose(rest + places).reshape([a.shape[x] for x in rest] + [-1])
      return moveaxis(a, _place(axis, a.ndim), -1)


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


  def _of_known(function, a, axis, out, keepdims):
      """A function of the elements of each line that are numbers."""
      line = _line(a, axis)
      if line.ndim == 1:
          made = function(line[~isnan(line)])
      else:
          flat = line.reshape(-1, line.shape[-1])
          made = array([function(row[~isnan(row)]) for row in flat])
          made = moveaxis(made, 0, -1)
          made = made.reshape(made.shape[:-1] + line.shape[:-1])
      if keepdims:
          made = _kept(made, a, axis)
      if out is not None:
          out[...] = made
          return out
      return made


  def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
      return _of_known(median, asarray(a, float), axis, out, keepdims)


  def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      if weights is not None:
          raise NotImplementedError("unsupported: weights of numpy.quantile")
      q = asarray(q, float)
      if ((q < 0) | (q > 1)).any():
          raise ValueError("Quantiles must be in the range [0, 1]")
      line = sort(_line(a, axis))
      count = line.shape[-1]
      if count == 0:
          raise IndexError("index -1 is out of bounds for axis 0 with size 0")
      unknown = isnan(line[..., -1]) if line.dtype.kind == "f" else None
      made = []
      for x in q.ravel().tolist():
          value = _between(line, x, count, method if interpolation is None else interpolation)
          if unknown is not None and asarray(unknown).any():
              value = where(unknown, float("nan"), value)[()]
          made.append(value)
      if keepdims:
          made = [_kept(x, a, axis) for x in made]
      made = made[0] if q.ndim == 0 else array(made).reshape(q.shape + asarray(made[0]).shape)
      if out is not None:
          out[...] = made
          return out
      return made


  # Where between the ordered elements a quantile lies: by the parameters of Hyndman and Fan.
  _parameters = {"weibull": (0, 0), "hazen": (0.5, 0.5), "median_unbiased": (1 / 3.0, 1 / 3.0), "normal_unbiased": (3 / 8.0, 3 / 8.0),
                 "interpolated_inverted_cdf": (0, 1)}


  def _between(line, q, count, method):
      if method in _parameters:
          alpha, beta = _parameters[method]
          place = count * q + (alpha + q * (1 - alpha - beta)) - 1
          place = 0.0 if place < 0 else count - 1.0 if place > count - 1 else place
      elif method in ("linear", "lower", "higher", "nearest", "midpoint"):
          place = q * (count - 1)
      elif method in ("inverted_cdf", "averaged_inverted_cdf", "closest_observation"):
          raise NotImplementedError(f"unsupported: numpy.quantile with method '{method}'")
      else:
          known = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull",
                   "linear", "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest"]
          raise ValueError(f"{method!r} is not a valid method. Use one of: dict_keys({known})")
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
      first, second = line[..., low], line[..., high]
      distance = subtract(second, first)
      # From the nearer end, as numpy does, so that the result is exact at both.
      return first + distance * part if part < 0.5 else second - distance * (1 - part)


  def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      q = asarray(q, float)
      if ((q < 0) | (q > 100)).any():
          raise ValueError("Percentiles must be in the range [0, 100]")
      return quantile(a, q / 100, axis, out, overwrite_input, method, keepdims)


  def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      return _of_known(lambda line: percentile(line, q, method=method), asarray(a, float), axis, out, keepdims)


  def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      return _of_known(lambda line: quantile(line, q, method=method), asarray(a, float), axis, out, keepdims)


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
