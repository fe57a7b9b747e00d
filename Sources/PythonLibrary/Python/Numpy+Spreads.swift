extension PythonSource {
  /// What tells how numbers are spread: averages by weight, quantiles, correlations.
  static let numpySpreads = #"""
  def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
      a = asarray(a)
      places = None if axis is None else tuple(_place(x, a.ndim, "axis") for x in (axis if isinstance(axis, tuple) else (axis,)))
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
          made = line.mean(-1)
          return _kept(made, a, axis) if keepdims else made
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


  def _real(a):
      a = asarray(a)
      return a if a.dtype.kind == "f" else a.astype(float)


  def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
      return _of_known(median, _real(a), axis, out, keepdims)


  def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      method = method if interpolation is None else interpolation
      return _quantiles(a, q, 1, "Quantiles must be in the range [0, 1]", axis, out, method, keepdims, weights)


  def _quantiles(a, q, whole, limits, axis, out, method, keepdims, weights):
      if weights is not None:
          raise NotImplementedError("unsupported: weights of numpy.quantile")
      a = asarray(a)
      if a.dtype.kind == "c":
          raise TypeError("a must be an array of real numbers")
      # Beside a number of Python's the type of the elements stays.
      is_plain = type(q) in (int, float)
      q = asarray(divide(q, whole))
      if ((q < 0) | (q > 1)).any():
          raise ValueError(limits)
      line = sort(_line(a, axis))
      count = line.shape[-1]
      if count == 0:
          if method in ("lower", "higher", "nearest"):
              raise IndexError("cannot do a non-empty take from an empty axes.")
          raise IndexError(f"index {-1 if line.dtype.kind == 'f' else 0} is out of bounds for axis 0 with size 0")
      unknown = isnan(line[..., -1]) if line.dtype.kind == "f" else None
      made = []
      for x in [q.item()] if is_plain else q.ravel():
          value = _between(line, x, count, method)
          if unknown is not None and asarray(unknown).any():
              value = where(unknown, float("nan"), value)
          made.append(asarray(value)[()])
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
      method = method if interpolation is None else interpolation
      return _quantiles(a, q, 100, "Percentiles must be in the range [0, 100]", axis, out, method, keepdims, weights)


  def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      return _of_known(lambda line: percentile(line, q, method=method), _real(a), axis, out, keepdims)


  def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
      return _of_known(lambda line: quantile(line, q, method=method), _real(a), axis, out, keepdims)


  def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
      m = asarray(m)
      if m.ndim > 2:
          raise ValueError("m has more than 2 dimensions")
      if y is not None and asarray(y).ndim > 2:
          raise ValueError("y has more than 2 dimensions")
      kind = dtype if dtype is not None else result_type(m, float64) if y is None else result_type(m, asarray(y), float64)
      x = array(m, ndmin=2, dtype=kind)
      if not rowvar and asarray(m).ndim != 1:
          x = x.T
      if y is not None:
          y = array(y, ndmin=2, dtype=kind)
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
      made = dot(x, (x if weights is None else x * weights).T.conj()) * divide(1, factor)
      return made.squeeze()


  def corrcoef(x, y=None, rowvar=True, *, dtype=None):
      made = cov(x, y, rowvar, dtype=dtype)
      if made.ndim == 0:
          return made / made
      spread = sqrt(made.diagonal().real)
      made = made / spread[:, None]
      made = made / spread[None, :]
      if made.dtype.kind == "c":
          return made.real.clip(-1, 1) + 1j * made.imag.clip(-1, 1)
      return made.clip(-1, 1)


  """#
}
