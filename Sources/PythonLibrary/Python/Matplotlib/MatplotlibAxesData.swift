extension PythonSource {
  static let matplotlibAxesDataModule = #"""
  """Axes: what draws data."""

  import itertools
  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib.collections import FillBetweenPolyCollection, LineCollection, PathCollection, PolyCollection
  from matplotlib.colors import is_color_like, to_rgba, to_rgba_array
  from matplotlib.container import BarContainer, SilentList
  from matplotlib.image import AxesImage
  from matplotlib.lines import Line2D
  from matplotlib.markers import MarkerStyle
  from matplotlib.patches import Polygon, Rectangle


  def parsed_format(fmt):
      """The line style, marker and colour that a format string such as `ro--` names."""
      style = marker = colour = None
      if fmt not in ("0", "1"):
          try:
              return None, None, to_rgba(fmt)
          except ValueError as error:
              if str(error).startswith("unsupported"):
                  raise

      def fail(why):
          raise ValueError(f"{fmt!r} is not a valid format string ({why})")

      k = 0
      while k < len(fmt):
          letter, two = fmt[k], fmt[k:k + 2]
          length = 1
          if two in ("--", "-.") or letter in "-: ":
              if style is not None:
                  fail("two linestyle symbols")
              style = two if two in ("--", "-.") else letter
              length = len(style)
          elif letter in ".,ov^<>1234sp*hH+xDd|_8PX":
              if marker is not None:
                  fail("two marker symbols")
              marker = letter
          elif letter in "bgrcmykw":
              if colour is not None:
                  fail("two color symbols")
              colour = letter
          elif letter == "C":
              while fmt[k + length:k + length + 1].isdigit():
                  length += 1
              if length == 1:
                  fail("'C' must be followed by a number")
              colour = to_rgba(fmt[k:k + length])
          else:
              fail(f"unrecognized character {letter!r}")
          k += length
      if style is None and marker is None:
          style = rcParams["lines.linestyle"]
      return "None" if style is None else style, "None" if marker is None else marker, colour


  class DataMethods:
      def plot(self, *args, scalex=True, scaley=True, data=None, **kwargs):
          kwargs = resolved(kwargs)
          if data is not None:
              args = tuple(data[a] if isinstance(a, str) and a in data else a for a in args)
          lines = []
          args = list(args)
          while args:
              group, args = args[:2], args[2:]
              if args and isinstance(args[0], str):
                  group.append(args.pop(0))
              if any(part is None for part in group):
                  raise ValueError("x, y, and format string must not be None")
              if len(group) == 2 and isinstance(group[1], str):
                  group = [None, group[0], group[1]]
              lines += self._plot_group(group, kwargs)
          return lines

      def _plot_group(self, group, kwargs):
          fmt = group.pop() if len(group) == 3 and isinstance(group[-1], str) else ""
          if len(group) == 1:
              group = [None, group[0]]
          x, y = group
          y = _as_array(self.yaxis.convert(_plain(y)))
          x = np.arange(y.shape[0] if y.ndim else 1, dtype=float) if x is None else _as_array(self.xaxis.convert(_plain(x)))
          x, y = np.atleast_1d(x), np.atleast_1d(y)
          if x.shape[0] != y.shape[0]:
              raise ValueError(f"x and y must have same first dimension, but have shapes {x.shape} and {y.shape}")
          if x.ndim > 2 or y.ndim > 2:
              raise ValueError(f"x and y can be no greater than 2D, but have shapes {x.shape} and {y.shape}")
          x, y = (one if one.ndim == 2 else one.reshape(len(one), 1) for one in (x, y))
          if x.shape[1] != y.shape[1] and 1 not in (x.shape[1], y.shape[1]):
              raise ValueError(f"x has {x.shape[1]} columns, but y has {y.shape[1]} columns")
          style, marker, colour = parsed_format(fmt) if fmt else (None, None, None)
          count = max(x.shape[1], y.shape[1])
          labels = kwargs.get("label")
          made = []
          for k in range(count):
              look = {}
              if style is not None or marker is not None:
                  look.update(linestyle=style, marker=marker)
              if colour is not None:
                  look["color"] = colour
              look.update(kwargs)
              if look.get("color") is None:
                  look.update({key: value for key, value in self._next().items() if look.get(key) is None})
              if count > 1 and isinstance(labels, (list, tuple)):
                  look["label"] = labels[k]
              look.setdefault("label", f"_child{len(self._children)}")
              line = Line2D(x[:, k % x.shape[1]], y[:, k % y.shape[1]], **look)
              made.append(self.add_line(line))
          return made

      def semilogx(self, *args, **kwargs):
          self.set_xscale("log", **_of_scale(kwargs))
          return self.plot(*args, **kwargs)

      def semilogy(self, *args, **kwargs):
          self.set_yscale("log", **_of_scale(kwargs))
          return self.plot(*args, **kwargs)

      def loglog(self, *args, **kwargs):
          shared = _of_scale(kwargs)
          self.set_xscale("log", **shared)
          self.set_yscale("log", **shared)
          return self.plot(*args, **kwargs)

      def step(self, x, y, *args, where="pre", **kwargs):
          check("where", where, ["pre", "post", "mid"])
          kwargs["drawstyle"] = "steps-" + where
          return self.plot(x, y, *args, **kwargs)

      def scatter(self, x, y, s=None, c=None, *, marker=None, cmap=None, norm=None, vmin=None, vmax=None, alpha=None, linewidths=None,
                  edgecolors=None, colorizer=None, plotnonfinite=False, data=None, **kwargs):
          kwargs = resolved(kwargs)
          if data is not None:
              x, y, s, c = (data[a] if isinstance(a, str) and a in data else a for a in (x, y, s, c))
          edgecolors = kwargs.pop("edgecolor", edgecolors)
          linewidths = kwargs.pop("linewidth", linewidths)
          face = kwargs.pop("facecolor", None)
          color = kwargs.pop("color", None)
          x = np.ravel(np.asarray(self.xaxis.convert(_plain(x)), dtype=float))
          y = np.ravel(np.asarray(self.yaxis.convert(_plain(y)), dtype=float))
          if x.size != y.size:
              raise ValueError("x and y must be the same size")
          if color is not None:
              if c is not None:
                  raise ValueError("Supply a 'c' argument or a 'color' kwarg but not both; they differ but their functionalities overlap.")
              c = color
              edgecolors = color if edgecolors is None else edgecolors
          sizes = np.ravel(np.asarray(rcParams["lines.markersize"] ** 2.0 if s is None else _plain(s), dtype=float))
          if len(sizes) not in (1, x.size):
              raise ValueError(f"s (size {len(sizes)}) cannot be broadcast to match x and y (size {x.size})")
          mapped, colours = None, None
          if c is None:
              colours = face if face is not None else self.next_colour()
          elif isinstance(c, str):
              if c.lower() != "none" and not is_color_like(c):
                  raise ValueError(f"'c' argument must be a color, a sequence of colors, or a sequence of numbers, not {c!r}" if color is None else
                                   "'color' kwarg must be a color or sequence of color specs.  For a sequence of values to be color-mapped, use the 'c' "
                                   "argument instead.")
              colours = c
          else:
              values = np.asarray(_plain(c)) if not (isinstance(c, (list, tuple)) and c and isinstance(c[0], (str, tuple, list))) else None
              if values is not None and values.dtype.kind in "iufb" and values.shape not in ((1, 4), (1, 3)) and values.size == x.size:
                  mapped = np.ravel(values).astype(float)
              else:
                  try:
                      colours = to_rgba_array(c)
                  except (TypeError, ValueError):
                      if values is not None and values.dtype.kind in "iufb":
                          raise ValueError(f"'c' argument has {values.size} elements, which is inconsistent with 'x' and 'y' with size {x.size}.") from None
                      raise ValueError(f"'c' argument must be a color, a sequence of colors, or a sequence of numbers, not {c!r}") from None
                  if len(colours) not in (0, 1, x.size):
                      raise ValueError(f"'c' argument has {len(colours)} elements, which is inconsistent with 'x' and 'y' with size {x.size}.")
          unused = [repr(name) for name, value in (("cmap", cmap), ("norm", norm), ("vmin", vmin), ("vmax", vmax)) if value is not None]
          if mapped is None and unused:
              import warnings
              warnings.warn(f"No data for colormapping provided via 'c'. Parameters {', '.join(unused)} will be ignored", UserWarning, stacklevel=3)
          style = MarkerStyle(rcParams["scatter.marker"] if marker is None else marker)
          if edgecolors is None:
              edgecolors = rcParams["scatter.edgecolors"]
          width = linewidths if linewidths is not None or style.is_filled() else rcParams["lines.linewidth"]
          collection = PathCollection(style, sizes, x, y, facecolors=colours, edgecolors=edgecolors, linewidths=width, cmap=cmap, norm=norm,
                                      alpha=alpha)
          if mapped is not None:
              collection.set_array(mapped)
              collection.set_clim(vmin, vmax)
              collection.autoscale_None()
          collection.set_label(f"_child{len(self._children)}")
          collection.update(kwargs)
          self.add_collection(collection)
          self._sci = collection if mapped is not None else getattr(self, "_sci", None)
          if mapped is not None:
              self.figure._last_mappable = collection
          return collection

      def bar(self, x, height, width=0.8, bottom=None, *, align="center", orientation="vertical", data=None, **kwargs):
          kwargs = resolved(kwargs)
          if data is not None:
              x, height = (data[a] if isinstance(a, str) and a in data else a for a in (x, height))
          check("align", align, ["center", "edge"])
          check("orientation", orientation, ["vertical", "horizontal"])
          upright = orientation == "vertical"
          along, across = (self.xaxis, self.yaxis) if upright else (self.yaxis, self.xaxis)
          x = np.atleast_1d(np.asarray(along.convert(_plain(x)), dtype=float))
          height = np.atleast_1d(np.asarray(across.convert(_plain(height))))
          start = np.atleast_1d(np.asarray(0 if bottom is None else _plain(bottom)))
          wide = np.atleast_1d(np.asarray(_plain(width), dtype=float))
          try:
              x, height, wide, start = np.broadcast_arrays(x, height, wide, start)
          except ValueError:
              names = ("x", "height", "width", "bottom") if upright else ("y", "width", "height", "left")
              long = [(name, one.shape) for name, one in zip(names, (x, height, wide, start)) if one.shape != (1,)]
              (name, shape), (other, other_shape) = long[0], next(one for one in long if one[1] != long[0][1])
              raise ValueError(f"shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between {name!r} with shape {shape} and "
                               f"{other!r} with shape {other_shape}.") from None
          given_height, given_start = height, start
          height, start = height.astype(float), start.astype(float)
          colours = kwargs.pop("color", None)
          face = kwargs.pop("facecolor", None)
          if colours is None and face is None:
              colours = self.next_colour()
          try:
              colours = to_rgba_array(face if colours is None else colours)
          except ValueError:
              raise ValueError("'facecolor' or 'color' argument must be a valid color or sequence of colors.") from None
          edges = kwargs.pop("edgecolor", None)
          edges = None if edges is None else to_rgba_array(edges)
          widths = kwargs.pop("linewidth", None)
          label = kwargs.pop("label", "")
          labels = label if isinstance(label, (list, tuple)) else ["_nolegend_"] * len(x)
          if len(labels) != len(x):
              raise ValueError(f"number of labels ({len(labels)}) does not match number of bars ({len(x)}).")
          error = {name: kwargs.pop(name, None) for name in ("xerr", "yerr", "ecolor", "capsize", "error_kw")}
          hatch = kwargs.pop("hatch", None)
          if kwargs.pop("log", False):
              (self.set_yscale if upright else self.set_xscale)("log")
          ticks = kwargs.pop("tick_label", None)
          left = x - wide / 2 if align == "center" else x
          patches = []
          for k in range(len(x)):
              l, b, w, h = left[k], given_start[k], wide[k], given_height[k]
              l, b, w, h = (l, b, w, h) if upright else (b, l, h, w)
              bar = Rectangle((l, b), w, h, facecolor=tuple(colours[k % len(colours)].tolist()) if len(colours) else "none", label=labels[k],
                              linewidth=widths[k % len(widths)] if hasattr(widths, "__len__") else widths,
                              edgecolor=None if edges is None else tuple(edges[k % len(edges)].tolist()) if len(edges) else "none",
                              hatch=hatch[k % len(hatch)] if isinstance(hatch, (list, tuple)) else hatch)
              bar.update(kwargs)
              self._add(bar)
              patches.append(bar)
          ends = np.concatenate([start, start + height])
          sides = np.concatenate([left, left + wide])
          sticky = tuple(start.tolist())
          if upright:
              self._hold(sides, ends, sticky_y=sticky)
          else:
              self._hold(ends, sides, sticky_x=sticky)
          errors = None
          if error["xerr"] is not None or error["yerr"] is not None:
              ex, ey = (x, start + height) if upright else (start + height, x)
              if align != "center":
                  ex, ey = (left + wide / 2, ey) if upright else (ex, left + wide / 2)
              look = {"fmt": "none", "ecolor": error["ecolor"] or "k", "capsize": error["capsize"], "label": "_nolegend_", **(error["error_kw"] or {})}
              errors = self.errorbar(ex, ey, xerr=error["xerr"], yerr=error["yerr"], **look)
          if ticks is not None:
              along.set_ticks(x, [ticks] * len(x) if isinstance(ticks, str) else ticks)
          container = BarContainer(patches, errors, datavalues=given_height, orientation=orientation, label="" if isinstance(label, (list, tuple)) else label)
          self._containers = getattr(self, "_containers", []) + [container]
          return container

      containers = property(lambda self: getattr(self, "_containers", []))

      def barh(self, y, width, height=0.8, left=None, *, align="center", **kwargs):
          return self.bar(y, width, height, left, align=align, orientation="horizontal", **kwargs)

      def hist(self, x, bins=None, *, range=None, density=False, weights=None, cumulative=False, bottom=None, histtype="bar", align="mid",
               orientation="vertical", rwidth=None, log=False, color=None, label=None, stacked=False, data=None, **kwargs):
          kwargs = resolved(kwargs)
          check("histtype", histtype, ["bar", "barstacked", "step", "stepfilled"])
          check("align", align, ["left", "mid", "right"])
          check("orientation", orientation, ["horizontal", "vertical"])
          bins = rcParams["hist.bins"] if bins is None else bins
          x = _plain(x)
          several = isinstance(x, (list, tuple)) and len(x) and np.ndim(x[0]) > 0 or isinstance(x, np.ndarray) and x.ndim == 2
          if isinstance(x, np.ndarray) and x.ndim == 2:
              x = list(x.T)
          along = self.xaxis if orientation == "vertical" else self.yaxis
          sets = [np.ravel(np.asarray(along.convert(_plain(one)), dtype=float)) for one in (x if several else [x])]
          weights = [None] * len(sets) if weights is None else [np.ravel(_plain(w)) for w in (weights if several else [weights])]
          if len(weights) != len(sets):
              raise ValueError("weights should have the same shape as x")
          for k, (one, weight) in enumerate(zip(sets, weights)):
              if weight is not None and len(weight) != len(one):
                  raise ValueError("weights should have the same shape as x")
              shown = ~np.isnan(one)
              if one.size and not shown.any() and range is None and np.ndim(bins) == 0:
                  import warnings
                  for _ in "ab":
                      warnings.warn("All-NaN slice encountered", RuntimeWarning, stacklevel=2)
                  raise ValueError("autodetected range of [nan, nan] is not finite")
              sets[k], weights[k] = one[shown], None if weight is None else weight[shown]
          whole = np.concatenate(sets) if sets else np.array([])
          if range is None and whole.size:
              range = (float(whole.min()), float(whole.max()))
          edges = np.histogram_bin_edges(whole, bins, range, None)
          counts = [np.histogram(one, edges, weights=w)[0].astype(float) for one, w in zip(sets, weights)]
          if stacked:
              counts = list(np.cumsum(counts, axis=0))
          if density:
              wide = np.diff(edges)
              total = counts[-1].sum() if stacked else None
              counts = [one / wide / (total if stacked else one.sum()) for one in counts]
          if cumulative:
              step = slice(None, None, -1) if np.isscalar(cumulative) and cumulative < 0 else slice(None)
              counts = [(one * np.diff(edges) if density else one)[step].cumsum()[step] for one in counts]
          colours = [color] if color is not None and (isinstance(color, str) or is_color_like(color)) else color
          colours = [self.next_colour(patches=False) for _ in counts] if colours is None else list(colours)
          labels = [label] if label is None or isinstance(label, str) or len(counts) == 1 and not isinstance(label, (list, tuple)) else list(label)
          labels += [None] * (len(counts) - len(labels))
          looks = [dict(kwargs) for _ in counts]
          for name in ("facecolor", "edgecolor", "linewidth", "linestyle", "hatch"):
              given = kwargs.get(name)
              if isinstance(given, (list, np.ndarray)) or isinstance(given, tuple) and not is_color_like(given) and name != "linestyle":
                  each = to_rgba_array(given).tolist() if name.endswith("color") else list(given)
                  for look, one in zip(looks, itertools.cycle(each)):
                      look[name] = one
          groups = []
          if histtype.startswith("bar"):
              wide = np.diff(edges)
              share = min(1.0, max(0.0, rwidth)) if rwidth is not None else 0.8 if len(counts) > 1 and not (stacked or histtype == "barstacked") else 1.0
              side_by_side = len(counts) > 1 and not stacked and histtype == "bar"
              each = wide * share / (len(counts) if side_by_side else 1)
              first = edges[:-1] + {"mid": 0.5 * (1 - share), "left": -0.5 * share, "right": 1 - 0.5 * share}[align] * wide
              under = np.zeros(len(wide)) if bottom is None else np.zeros(len(wide)) + bottom
              for k, (one, colour, name, look) in enumerate(zip(counts, colours, labels, looks)):
                  height = one - under if stacked and k else one
                  args = dict(align="edge", log=log, color=colour, orientation=orientation)
                  groups.append(self.bar(first + (k * each if side_by_side else 0), height, each, under, **args))
                  for patch in groups[-1]:
                      patch.update(look)
                  if stacked:
                      under = one
                  if name is not None:
                      groups[-1].set_label(name)
          else:
              groups = self._hist_steps(edges, counts, colours, labels, histtype, orientation, log, bottom, looks)
          if len(counts) == 1:
              return counts[0], edges, groups[0]
          return np.array(counts), edges, SilentList("BarContainer" if histtype.startswith("bar") else "list[Polygon]", groups)

      def _hist_steps(self, edges, counts, colours, labels, histtype, orientation, log, bottom, looks):
          groups = []
          x = np.repeat(edges, 2)
          base = 0.0 if bottom is None else bottom
          for one, colour, name, own in zip(counts, colours, labels, looks):
              y = np.concatenate([[base], np.repeat(one + base, 2), [base]])
              points = np.column_stack([x, y] if orientation == "vertical" else [y, x])
              filled = histtype == "stepfilled"
              look = {"facecolor": colour} if filled else {"edgecolor": colour, "fill": False}
              patch = Polygon(points, closed=filled, label=name or "", **{**look, **own})
              self._add(patch)
              sticky = {"sticky_y": (base,)} if orientation == "vertical" else {"sticky_x": (base,)}
              self._hold(points[:, 0], points[:, 1], **sticky)
              groups.append([patch])
          if log:
              (self.set_yscale if orientation == "vertical" else self.set_xscale)("log")
          return groups

      def fill(self, *args, data=None, **kwargs):
          kwargs = resolved(kwargs)
          patches = []
          args = list(args)
          while args:
              x, y, *args = args
              colour = args.pop(0) if args and isinstance(args[0], str) else None
              look = dict(kwargs)
              if colour is not None:
                  look["facecolor"] = colour
              elif "color" not in look and "facecolor" not in look:
                  look["facecolor"] = self.next_colour()
              patches.append(self.add_patch(Polygon(np.column_stack([_plain(x), _plain(y)]), **look)))
          return patches

      def fill_between(self, x, y1, y2=0, where=None, interpolate=False, step=None, *, data=None, **kwargs):
          return self._fill_between(x, y1, y2, where, step, False, interpolate, kwargs)

      def fill_betweenx(self, y, x1, x2=0, where=None, step=None, interpolate=False, *, data=None, **kwargs):
          return self._fill_between(y, x1, x2, where, step, True, interpolate, kwargs)

      def _fill_between(self, along, first, second, where, step, turned, interpolate, kwargs):
          kwargs = resolved(kwargs)
          axes = (self.yaxis, self.xaxis, self.xaxis) if turned else (self.xaxis, self.yaxis, self.yaxis)
          given = [np.atleast_1d(np.asarray(axis.convert(_plain(v)), dtype=float)) for axis, v in zip(axes, (along, first, second))]
          for name, one in zip(("x1", "x2") if turned else ("y1", "y2"), given[1:]):
              if one.size not in (1, given[0].size):
                  raise ValueError(f"'{'y' if turned else 'x'}' has size {given[0].size}, but {name!r} has an unequal size of {one.size}")
          along, first, second = np.broadcast_arrays(*given)
          shown = np.isfinite(along) & np.isfinite(first) & np.isfinite(second)
          if where is not None:
              where = np.asarray(where, dtype=bool)
              if where.size != along.size:
                  raise ValueError(f"where size ({where.size}) does not match '{'y' if turned else 'x'}' size ({along.size})")
              shown = shown & where
          polygons = []
          k = 0
          while k < len(along):
              if not shown[k]:
                  k += 1
                  continue
              end = k
              while end < len(along) and shown[end]:
                  end += 1
              interpolates = interpolate and where is not None and step is None
              if end - k > 1 or interpolates:
                  x, a, b = along[k:end], first[k:end], second[k:end]
                  if step is not None:
                      line = Line2D(x, a, drawstyle="steps-" + step)
                      x, a = line._stepped(along[k:end], a)
                      b = line._stepped(along[k:end], b)[1]
                  points = np.concatenate([np.column_stack([x, a]), np.column_stack([x, b])[::-1]])
                  if interpolates:
                      start, stop = _crossing(along, first, second, k), _crossing(along, first, second, end)
                      points = np.concatenate([[start], np.column_stack([x, a]), [stop], np.column_stack([x, b])[::-1]])
                  polygons.append(points[:, ::-1] if turned else points)
              k = end
          if not any(name in kwargs for name in ("color", "facecolor")):
              kwargs["facecolor"] = self.next_colour()
          collection = FillBetweenPolyCollection(polygons, facecolors=kwargs.pop("facecolor", None), edgecolors=kwargs.pop("edgecolor", None),
                                      linewidths=kwargs.pop("linewidth", None))
          collection.update(kwargs)
          return self.add_collection(collection)

      def axhline(self, y=0, xmin=0, xmax=1, **kwargs):
          y = self.yaxis.convert(_plain(y))
          line = Line2D([xmin, xmax], [y, y], transform=self.get_yaxis_transform(), **kwargs)
          self._add(line)
          low, high = sorted(self._limits(self.yaxis))
          self._hold((), (float(y),), quiet=("y",) if low <= float(y) <= high else ())
          return line

      def axvline(self, x=0, ymin=0, ymax=1, **kwargs):
          x = self.xaxis.convert(_plain(x))
          line = Line2D([x, x], [ymin, ymax], transform=self.get_xaxis_transform(), **kwargs)
          self._add(line)
          low, high = sorted(self._limits(self.xaxis))
          self._hold((float(x),), (), quiet=("x",) if low <= float(x) <= high else ())
          return line

      def axhspan(self, ymin, ymax, xmin=0, xmax=1, **kwargs):
          ymin, ymax = (float(self.yaxis.convert(_plain(y))) for y in (ymin, ymax))
          patch = Rectangle((xmin, ymin), xmax - xmin, ymax - ymin, transform=self.get_yaxis_transform(), **kwargs)
          self._add(patch)
          self._hold((), (ymin, ymax))
          return patch

      def axvspan(self, xmin, xmax, ymin=0, ymax=1, **kwargs):
          xmin, xmax = (float(self.xaxis.convert(_plain(x))) for x in (xmin, xmax))
          patch = Rectangle((xmin, ymin), xmax - xmin, ymax - ymin, transform=self.get_xaxis_transform(), **kwargs)
          self._add(patch)
          self._hold((xmin, xmax), ())
          return patch

      def hlines(self, y, xmin, xmax, colors=None, linestyles="solid", *, label="", data=None, **kwargs):
          return self._lines_across(y, xmin, xmax, colors, linestyles, label, False, kwargs)

      def vlines(self, x, ymin, ymax, colors=None, linestyles="solid", *, label="", data=None, **kwargs):
          return self._lines_across(x, ymin, ymax, colors, linestyles, label, True, kwargs)

      def _lines_across(self, places, low, high, colors, linestyles, label, upright, kwargs):
          kwargs = resolved(kwargs)
          along, across = (self.xaxis, self.yaxis) if upright else (self.yaxis, self.xaxis)
          places, low, high = np.broadcast_arrays(*(np.atleast_1d(np.asarray(axis.convert(_plain(v)), dtype=float))
                                                    for axis, v in ((along, places), (across, low), (across, high))))
          segments = [[(p, a), (p, b)] if upright else [(a, p), (b, p)] for p, a, b in zip(places.tolist(), low.tolist(), high.tolist())]
          collection = LineCollection(segments, colors=kwargs.pop("color", colors if colors is not None else rcParams["lines.color"]),
                                      linestyles=linestyles, linewidths=kwargs.pop("linewidth", None), label=label)
          collection.update(kwargs)
          return self.add_collection(collection)


  class SurfaceMethods:
      def imshow(self, X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None, vmin=None, vmax=None, colorizer=None, origin=None,
                 extent=None, interpolation_stage=None, filternorm=True, filterrad=4.0, resample=None, url=None, data=None, **kwargs):
          image = AxesImage(self, cmap=cmap, norm=norm, interpolation=interpolation, origin=origin, extent=extent, alpha=alpha)
          image.set_data(X)
          image.set_clim(vmin, vmax)
          if image._A.ndim == 2:
              image.autoscale_None()
          image.update(kwargs)
          aspect = rcParams["image.aspect"] if aspect is None else aspect
          self.set_aspect(aspect)
          self.add_image(image)
          self._hold_image(image)
          self.figure._last_mappable = image
          return image

      def _hold_image(self, image):
          left, right, bottom, top = image.get_extent()
          self._hold((left, right), (bottom, top), sticky_x=(left, right), sticky_y=(bottom, top))
          if self.xaxis.limits is None:
              self.xaxis.inverted = left > right
          if self.yaxis.limits is None:
              self.yaxis.inverted = bottom > top

      def contour(self, *args, **kwargs):
          return self._contours(args, kwargs, False)

      def contourf(self, *args, **kwargs):
          return self._contours(args, kwargs, True)

      def _contours(self, args, kwargs, filled):
          from matplotlib.contour import QuadContourSet, arguments
          if not 1 <= len(args) <= 4:
              raise TypeError(f"contour{'f' if filled else ''}() takes from 1 to 4 positional arguments but {len(args)} were given")
          X, Y, Z, rest = arguments([_plain(a) for a in args], kwargs)
          levels = rest[0] if rest else kwargs.pop("levels", None)
          if levels is None and np.asarray(_plain(args[0] if len(args) < 3 else args[2])).dtype.kind == "b":
              # Between no and yes there is one line.
              levels = [0.0, 0.5, 1.0] if filled else [0.5]
          made = QuadContourSet(self, X, Y, Z, levels, filled=filled, **kwargs)
          self._add(made)
          ends = [(float(one.min()), float(one.max())) for one in (X, Y)]
          self._hold(*ends, sticky_x=ends[0], sticky_y=ends[1])
          self.figure._last_mappable = made
          return made


  def _crossing(along, first, second, index):
      """Where two curves meet before a place, or that place if they do not."""
      before = max(index - 1, 0)
      x, difference = along[before:index + 1], (first - second)[before:index + 1]
      if len(x) < 2 or not np.isfinite(difference).all():
          return along[before], first[before]
      order = difference.argsort()
      at = np.interp(0, difference[order], x[order])
      order = x.argsort()
      return at, np.interp(at, x[order], first[before:index + 1][order])


  def _of_scale(kwargs):
      return {name: kwargs.pop(name) for name in ("base", "subs", "nonpositive") if name in kwargs}


  def _as_array(values):
      try:
          return np.asarray(values)
      except ValueError:
          raise ValueError("Input could not be cast to an at-least-1D NumPy array") from None


  def _plain(values):
      """Tensors and their like as arrays."""
      if hasattr(values, "detach"):
          return values.detach().numpy()
      if isinstance(values, (range, map, filter, zip)) or hasattr(values, "__next__"):
          return list(values)
      if hasattr(values, "keys") and not isinstance(values, dict) or type(values).__name__ in ("dict_keys", "dict_values"):
          return list(values)
      return values
  """#
}
