extension PythonSource {
  static let matplotlibAxesAreasModule = #"""
  """Axes: areas on top of each other, and the shapes of distributions."""

  import itertools
  import numpy as np
  from matplotlib._choices import check


  def _plain(values):
      from matplotlib._axes_data import _plain
      return _plain(values)


  def _density(values, at, method=None):
      """A smooth estimate of how densely the values lie: a bell over each, as wide as Scott's rule says."""
      spread = values.std(ddof=1) if len(values) > 1 else 0.0
      width = spread * len(values) ** -0.2
      if not width:
          return (at == values[0]).astype(float)
      if method is not None:
          from matplotlib.mlab import GaussianKDE
          return GaussianKDE(values, method).evaluate(at)
      bells = np.exp(-0.5 * ((at[:, None] - values[None, :]) / width) ** 2)
      return bells.sum(axis=1) / (len(values) * width * np.sqrt(2 * np.pi))


  def _floor(rows, tops, baseline):
      """Where the first of some areas on top of each other begins."""
      if baseline == "sym":
          return -0.5 * rows.sum(axis=0)
      if baseline == "wiggle":
          count = len(rows)
          return -(rows * (count - 0.5 - np.arange(count)[:, None])).sum(axis=0) / count
      if baseline == "weighted_wiggle":
          total = rows.sum(axis=0)
          inverse = np.zeros_like(total)
          inverse[total > 0] = 1.0 / total[total > 0]
          growth = np.hstack([rows[:, :1], np.diff(rows)])
          below = tops - 0.5 * rows
          centre = ((0.5 - below * inverse) * growth).sum(axis=0).cumsum()
          return centre - 0.5 * total
      return np.zeros(rows.shape[1])


  class AreaMethods:
      def stackplot(self, x, *args, labels=(), colors=None, hatch=None, baseline="zero", data=None, **kwargs):
          check("baseline", baseline, ["zero", "sym", "wiggle", "weighted_wiggle"])
          rows = np.vstack([np.atleast_2d(np.asarray(_plain(one), dtype=float)) for one in args])
          tops = np.cumsum(rows, axis=0)
          floor = _floor(rows, tops, baseline)
          tops = tops + floor
          names = iter(labels)
          hatches = itertools.cycle([hatch] if hatch is None or isinstance(hatch, str) else hatch)
          given = None if colors is None else itertools.cycle(colors)
          made = []
          for below, above in zip([floor, *tops[:-1]], tops):
              face = self._next().get("color", "k") if given is None else next(given)
              made.append(self.fill_between(x, below, above, facecolor=face, hatch=next(hatches), label=next(names, None), **kwargs))
          if baseline == "zero":
              self._hold((), (), sticky_y=(0.0,))
          return made

      def violinplot(self, dataset, positions=None, vert=None, orientation="vertical", widths=0.5, showmeans=False, showextrema=True, showmedians=False,
                     quantiles=None, points=100, bw_method=None, side="both", facecolor=None, linecolor=None, data=None):
          check("side", side, ["both", "low", "high"])
          upright = vert if vert is not None else orientation == "vertical"
          dataset = _plain(dataset)
          if isinstance(dataset, np.ndarray) and dataset.ndim == 2:
              sets = list(dataset.T)
          else:
              sets = [dataset] if np.ndim(dataset[0]) == 0 else list(dataset)
          sets = [np.asarray(_plain(one), dtype=float).ravel() for one in sets]
          places = np.arange(1.0, len(sets) + 1) if positions is None else np.asarray(positions, dtype=float)
          if len(places) != len(sets):
              raise ValueError("List of violinplot statistics and `positions` values must have the same length")
          wide = np.broadcast_to(np.asarray(widths, dtype=float), (len(sets),))
          colour = self._next().get("color", "k") if facecolor is None or linecolor is None else None
          fill, line = (colour if one is None else one for one in (facecolor, linecolor))
          area = self.fill_betweenx if upright else self.fill_between
          made = {"bodies": []}
          for one, place, width in zip(sets, places.tolist(), wide.tolist()):
              at = np.linspace(one.min(), one.max(), points)
              density = _density(one, at, bw_method)
              reach = 0.5 * width * density / density.max()
              low = place - (reach if side != "high" else 0 * reach)
              high = place + (reach if side != "low" else 0 * reach)
              made["bodies"].append(area(at, low, high, facecolor=fill, alpha=0.3 if facecolor is None else None))
          least, most = [one.min() for one in sets], [one.max() for one in sets]
          left = places - (0.25 * wide if side != "high" else 0 * wide)
          right = places + (0.25 * wide if side != "low" else 0 * wide)
          level, upward = (self.hlines, self.vlines) if upright else (self.vlines, self.hlines)
          if showmeans:
              made["cmeans"] = level([one.mean() for one in sets], left, right, colors=line)
          if showextrema:
              made["cmaxes"] = level(most, left, right, colors=line)
              made["cmins"] = level(least, left, right, colors=line)
              made["cbars"] = upward(places, least, most, colors=line)
          if showmedians:
              made["cmedians"] = level([np.median(one) for one in sets], left, right, colors=line)
          if quantiles is not None and len(quantiles):
              wanted = [quantiles] if not np.iterable(quantiles[0]) else list(quantiles)
              if len(wanted) != len(sets):
                  raise ValueError("List of violinplot statistics and quantiles values must have the same length")
              levels = [np.percentile(one, 100 * np.asarray(shares, dtype=float)) if len(shares) else np.array([]) for one, shares in zip(sets, wanted)]
              counts = [len(one) for one in levels]
              if sum(counts):
                  made["cquantiles"] = level(np.concatenate(levels), np.repeat(left, counts), np.repeat(right, counts), colors=line)
          return made
  """#
}
