extension PythonSource {
  static let matplotlibAxesHexagonsModule = #"""
  """Axes: counts in hexagons."""

  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib.collections import Collection, PolyCollection


  class HexagonCollection(PolyCollection):
      """Hexagons of one size in many places."""

      def __init__(self, hexagon, places, **kwargs):
          self._places = places
          super().__init__([hexagon + place for place in places], **kwargs)

      def get_offsets(self):
          return self._places


  class HexagonMethods:
      def hexbin(self, x, y, C=None, *, gridsize=100, bins=None, xscale="linear", yscale="linear", extent=None, cmap=None, norm=None, vmin=None,
                 vmax=None, alpha=None, linewidths=None, edgecolors="face", reduce_C_function=np.mean, mincnt=None, marginals=False,
                 colorizer=None, data=None, **kwargs):
          check("xscale", xscale, ["linear", "log"])
          check("yscale", yscale, ["linear", "log"])
          if marginals:
              raise ValueError("unsupported: hexbin(marginals=True)")
          if data is not None:
              x, y, C = (data[a] if isinstance(a, str) and a in data else a for a in (x, y, C))
          kwargs = resolved(kwargs)
          x, y = (np.ravel(np.asarray(one.detach().numpy() if hasattr(one, "detach") else one, dtype=float)) for one in (x, y))
          if C is not None:
              C = np.ravel(np.asarray(C, dtype=float))
          shown = np.isfinite(x) & np.isfinite(y) & (True if C is None else np.isfinite(C))
          x, y, C = x[shown], y[shown], None if C is None else C[shown]
          across, up = (gridsize, int(gridsize / math.sqrt(3))) if np.isscalar(gridsize) else gridsize
          logs = [xscale == "log", yscale == "log"]
          for values, is_log, name in ((x, logs[0], "x"), (y, logs[1], "y")):
              if is_log and (values <= 0).any():
                  raise ValueError(f"{name} contains non-positive values, so cannot be log-scaled")
          tx, ty = (np.log10(v) if is_log else v for v, is_log in zip((x, y), logs))
          if extent is not None:
              low_x, high_x, low_y, high_y = extent
              if low_x > high_x:
                  raise ValueError("In extent, xmax must be greater than xmin")
              if low_y > high_y:
                  raise ValueError("In extent, ymax must be greater than ymin")
          else:
              (low_x, high_x), (low_y, high_y) = (((v.min(), v.max()) if len(v) else (0.0, 1.0)) for v in (tx, ty))
              (low_x, high_x), (low_y, high_y) = _apart(low_x, high_x), _apart(low_y, high_y)
          padding = 1e-9 * (high_x - low_x)
          low_x, high_x = low_x - padding, high_x + padding
          step_x, step_y = (high_x - low_x) / across, (high_y - low_y) / up
          # Hexagons are the places nearest to the points of two grids, one between the other.
          ix, iy = (tx - low_x) / step_x, (ty - low_y) / step_y
          first = np.round(ix).astype(int), np.round(iy).astype(int)
          second = np.floor(ix).astype(int), np.floor(iy).astype(int)
          nearer = (ix - first[0]) ** 2 + 3 * (iy - first[1]) ** 2 < (ix - second[0] - 0.5) ** 2 + 3 * (iy - second[1] - 0.5) ** 2
          sizes = ((across + 1, up + 1), (across, up))
          found = []
          for (a, b), (columns, rows), own in ((first, sizes[0], nearer), (second, sizes[1], ~nearer)):
              inside = own & (a >= 0) & (a < columns) & (b >= 0) & (b < rows)
              index = a[inside] * rows + b[inside]
              if C is None:
                  counts = np.bincount(index, minlength=columns * rows).astype(float)
                  if mincnt is not None:
                      counts[counts < mincnt] = np.nan
              else:
                  counts = np.full(columns * rows, np.nan)
                  order = np.argsort(index, kind="stable")
                  index, values = index[order], C[inside][order]
                  starts = np.nonzero(np.diff(index, prepend=-1))[0]
                  for start, end in zip(starts.tolist(), starts[1:].tolist() + [len(index)]):
                      if end - start >= (1 if mincnt is None else max(1, mincnt)):
                          counts[index[start]] = reduce_C_function(values[start:end])
              found.append(counts)
          counts = np.concatenate(found)
          places = np.concatenate([np.column_stack([np.repeat(np.arange(columns), rows) + half, np.tile(np.arange(rows), columns) + half])
                                   for (columns, rows), half in zip(sizes, (0.0, 0.5))])
          kept = ~np.isnan(counts)
          places = places[kept] * np.array([step_x, step_y]) + np.array([low_x, low_y])
          counts = counts[kept]
          hexagon = np.array([step_x, step_y / 3]) * np.array([[0.5, -0.5], [0.5, 0.5], [0.0, 1.0], [-0.5, 0.5], [-0.5, -0.5], [0.0, -1.0]])
          if any(logs):
              for is_log, name in zip(logs, ("x", "y")):
                  if is_log:
                      getattr(self, f"set_{name}scale")("log")
              outlines = [np.column_stack([10 ** p[:, k] if is_log else p[:, k] for k, is_log in enumerate(logs)])
                          for p in (hexagon + place for place in places)]
              made = PolyCollection(outlines, edgecolors=edgecolors, linewidths=linewidths)
          else:
              made = HexagonCollection(hexagon, places, edgecolors=edgecolors, linewidths=linewidths)
          if isinstance(bins, str) and bins == "log":
              from matplotlib.colors import LogNorm
              if norm is not None:
                  import warnings
                  warnings.warn("Only one of 'bins' and 'norm' arguments can be supplied, ignoring bins='log'", UserWarning, stacklevel=3)
              else:
                  norm, vmin, vmax = LogNorm(vmin=vmin, vmax=vmax), None, None
              bins = None
          if bins is not None:
              if not np.iterable(bins):
                  least, most = counts.min(), counts.max()
                  bins = least + (most - least) * np.arange(bins - 1) / (bins - 1)
              counts = np.searchsorted(np.sort(bins), counts)
          made.set_array(counts)
          made.set_cmap(cmap)
          if norm is not None:
              made.set_norm(norm)
          made.set_alpha(alpha)
          made.update(kwargs)
          made.set_clim(vmin, vmax)
          made.autoscale_None()
          made.hexagons = hexagon
          self._add(made)
          ends = [(10 ** low, 10 ** high) if is_log else (low, high) for is_log, low, high in ((logs[0], low_x, high_x), (logs[1], low_y, high_y))]
          self._hold(*ends)
          self.figure._last_mappable = made
          return made


  def _apart(low, high):
      low, high = float(low), float(high)
      if high - low > max(abs(low), abs(high)) * 1e-15:
          return low, high
      return (-0.1, 0.1) if low == high == 0 else (low - 0.1 * abs(low), high + 0.1 * abs(high))
  """#
}
