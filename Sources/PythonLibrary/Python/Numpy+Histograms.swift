extension PythonSource {
  /// Counts of numbers in bins, and how wide bins had better be.
  static let numpyHistogramsModule = #"""
  """Numbers counted in bins."""

  from math import pi

  from _numpy import (absolute, arange, asarray, bincount, ceil, divide, isfinite, linspace, log2, power, result_type, sqrt, subtract,
              zeros)
  from _numpy_shapes import atleast_2d
  from _numpy_statistics import diff, mean, percentile, std


  def _outer_edges(a, range):
      if range is not None:
          low, high = range
          if low > high:
              raise ValueError("max must be larger than min in range parameter.")
          if not (isfinite(low) and isfinite(high)):
              raise ValueError(f"supplied range of [{low}, {high}] is not finite")
      elif a.size == 0:
          low, high = 0, 1
      else:
          low, high = a.min(), a.max()
          if not (isfinite(low) and isfinite(high)):
              raise ValueError(f"autodetected range of [{low}, {high}] is not finite")
      if low == high:
          low, high = low - 0.5, high + 0.5
      return low, high


  def _stone(a, range):
      import warnings
      count, spread = a.size, a.max() - a.min()
      if count <= 1 or spread == 0:
          return 0
      most = max(100, int(sqrt(count)))
      best, least = 0, None
      for number in arange(1, most + 1).tolist():
          shares = histogram(a, number, range)[0] / count
          risk = (2 - (count + 1) * shares.dot(shares)) / (spread / number)
          if least is None or risk < least:
              best, least = number, risk
      if best == most:
          warnings.warn("The number of bins estimated may be suboptimal.", RuntimeWarning, 4)
      return spread / best


  def _doane(a, range):
      count = a.size
      if count > 2:
          spread = std(a)
          if spread > 0:
              scale = sqrt(6.0 * (count - 2) / ((count + 1.0) * (count + 3)))
              skew = mean(power(divide(a - mean(a), spread), 3))
              return (a.max() - a.min()) / (1.0 + log2(count) + log2(1.0 + absolute(skew) / scale))
      return 0.0


  def _freedman_diaconis(a, range):
      return 2.0 * subtract(*percentile(a, [75, 25])) * a.size ** (-1.0 / 3.0)


  def _auto(a, range):
      spread = a.max() - a.min()
      return min(max(_freedman_diaconis(a, range), spread / sqrt(a.size) / 2), spread / (log2(a.size) + 1.0))


  _bin_widths = {
      "auto": _auto,
      "doane": _doane,
      "fd": _freedman_diaconis,
      "rice": lambda a, range: (a.max() - a.min()) / (2.0 * a.size ** (1.0 / 3)),
      "scott": lambda a, range: (24.0 * pi**0.5 / a.size) ** (1.0 / 3.0) * std(a),
      "sqrt": lambda a, range: (a.max() - a.min()) / sqrt(a.size),
      "stone": _stone,
      "sturges": lambda a, range: (a.max() - a.min()) / (log2(a.size) + 1.0),
  }


  def _estimated_bins(a, name, range, weights):
      if name not in _bin_widths:
          raise ValueError(f"{name!r} is not a valid estimator for `bins`")
      if weights is not None:
          raise TypeError("Automated estimation of the number of bins is not supported for weighted data")
      low, high = _outer_edges(a, range)
      if range is not None:
          a = a[(a >= low) & (a <= high)]
      if a.size == 0:
          return 1
      width = _bin_widths[name](a, (low, high))
      if not width:
          return 1
      if a.dtype.kind in "iu" and width < 1:
          width = 1
      return int(ceil((high - low) / width))


  def histogram_bin_edges(a, bins=10, range=None, weights=None):
      import operator
      a = asarray(a).ravel()
      if isinstance(bins, str):
          bins = _estimated_bins(a, bins, range, weights)
      elif asarray(bins).ndim == 1:
          edges = asarray(bins)
          if (edges[:-1] > edges[1:]).any():
              raise ValueError("`bins` must increase monotonically, when an array")
          return edges
      elif asarray(bins).ndim > 1:
          raise ValueError("`bins` must be 1d, when an array")
      try:
          bins = operator.index(bins)
      except TypeError:
          raise TypeError("`bins` must be an integer, a string, or an array") from None
      if bins < 1:
          raise ValueError("`bins` must be positive, when an integer")
      low, high = _outer_edges(a, range)
      kind = result_type(low, high, a)
      edges = linspace(low, high, bins + 1, dtype=result_type(kind, float) if kind.kind in "iu" else kind)
      if (edges[:-1] >= edges[1:]).any():
          raise ValueError(f"Too many bins for data range. Cannot create {bins} finite-sized bins.")
      return edges


  def histogram(a, bins=10, range=None, density=None, weights=None):
      a = asarray(a)
      if weights is not None:
          weights = asarray(weights)
          if weights.shape != a.shape:
              raise ValueError("weights should have the same shape as a.")
          weights = weights.ravel()
      a = a.ravel()
      edges = histogram_bin_edges(a, bins, range, weights)
      inside = (a >= edges[0]) & (a <= edges[-1])
      places = edges.searchsorted(a[inside], "right") - 1
      places[places == edges.size - 1] = edges.size - 2
      counts = bincount(places, None if weights is None else weights[inside], edges.size - 1)
      if weights is not None:
          counts = counts.astype(weights.dtype)
      if density:
          return counts / diff(edges) / counts.sum(), edges
      return counts, edges


  def _one_dimension_of(sample, bins, range, number):
      if asarray(bins).ndim == 0:
          if bins < 1:
              raise ValueError(f"`bins[{number}]` must be positive, when an integer")
          low, high = _outer_edges(sample, range)
          return linspace(low, high, bins + 1)
      edges = asarray(bins)
      if edges.ndim > 1:
          raise ValueError(f"`bins[{number}]` must be a scalar or 1d array")
      if (edges[:-1] > edges[1:]).any():
          raise ValueError(f"`bins[{number}]` must be monotonically increasing, when an array")
      return edges


  def histogramdd(sample, bins=10, range=None, density=None, weights=None):
      if hasattr(sample, "shape") and len(sample.shape) == 2:
          sample = asarray(sample)
      else:
          sample = atleast_2d(sample).T
      count, dimensions = sample.shape
      try:
          if len(bins) != dimensions:
              raise ValueError("The dimension of bins must be equal to the dimension of the sample x.")
      except TypeError:
          bins = [bins] * dimensions
      if range is None:
          range = (None,) * dimensions
      elif len(range) != dimensions:
          raise ValueError("range argument must have one entry per dimension")
      edges, places, sizes = [], zeros(count, dtype=int), []
      for number, own in enumerate(bins):
          column = sample[:, number]
          edge = _one_dimension_of(column, own, range[number], number)
          place = edge.searchsorted(column, "right")
          # The last edge belongs to the last bin; what lies outside is counted around the bins and left out below.
          place[column == edge[-1]] -= 1
          edges.append(edge)
          sizes.append(edge.size + 1)
          places = places * (edge.size + 1) + place
      total = 1
      for size in sizes:
          total *= size
      made = bincount(places, None if weights is None else asarray(weights).ravel(), total).reshape(sizes).astype(float)
      made = made[(slice(1, -1),) * dimensions]
      if density:
          whole = made.sum()
          for number, edge in enumerate(edges):
              shape = [1] * dimensions
              shape[number] = edge.size - 1
              made = made / diff(edge).reshape(shape)
          made = made / whole
      return made, edges


  def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
      if len(x) != len(y):
          raise ValueError("x and y must have the same length.")
      try:
          count = len(bins)
      except TypeError:
          count = 1
      if count not in (1, 2):
          bins = [asarray(bins), asarray(bins)]
      made, edges = histogramdd([x, y], bins, range, density, weights)
      return made, edges[0], edges[1]


  """#
}
