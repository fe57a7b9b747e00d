extension PythonSource {
  static let matplotlibAxesMoreModule = #"""
  """Axes: errors, stems, pies, boxes, arrows, notes and second axes."""

  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib.artist import resolved
  from matplotlib.collections import LineCollection, PolyCollection
  from matplotlib.container import ErrorbarContainer, StemContainer
  from matplotlib.lines import Line2D
  from matplotlib.markers import CARETDOWNBASE, CARETLEFTBASE, CARETRIGHTBASE, CARETUPBASE
  from matplotlib.patches import FancyArrow, Polygon, Wedge
  from matplotlib.text import Annotation, Text


  def _plain(values):
      from matplotlib._axes_data import _plain
      return _plain(values)


  def _notch(values, q1, middle, q3, resamples, given):
      """Between what the middle of the values may lie."""
      if given is not None:
          return tuple(float(one) for one in given)
      if resamples is None:
          away = 1.57 * (q3 - q1) / math.sqrt(len(values))
          return middle - away, middle + away
      chosen = np.random.randint(len(values), size=(resamples, len(values)))
      return tuple(np.percentile(np.median(values[chosen], axis=1, overwrite_input=True), [2.5, 97.5]).tolist())


  class MoreMethods:
      def errorbar(self, x, y, yerr=None, xerr=None, fmt="", *, ecolor=None, elinewidth=None, capsize=None, barsabove=False, lolims=False, uplims=False,
                   xlolims=False, xuplims=False, errorevery=1, capthick=None, data=None, **kwargs):
          kwargs = resolved(kwargs)
          label = kwargs.pop("label", "")
          kwargs.setdefault("zorder", 2)
          x, y = (np.atleast_1d(np.asarray(axis.convert(_plain(v)), dtype=float)) for axis, v in ((self.xaxis, x), (self.yaxis, y)))
          if len(x) != len(y):
              raise ValueError("'x' and 'y' must have the same size")
          look = dict(kwargs)
          if fmt.lower() == "none":
              line = None
              colour = look.get("color") or self._next().get("color", "k")
          else:
              line, = self.plot(x, y, fmt, label="_nolegend_", **look)
              colour = line.get_color()
          if capsize is None:
              capsize = rcParams["errorbar.capsize"]
          bar_colour = colour if ecolor is None else ecolor
          width = elinewidth if elinewidth is not None else kwargs.get("linewidth")
          width = rcParams["lines.linewidth"] if width is None else width
          shown = np.arange(len(x)) % errorevery == 0 if isinstance(errorevery, int) else np.ones(len(x), dtype=bool)
          bars, caps = [], []
          for error, upright, from_below, from_above in ((xerr, False, xlolims, xuplims), (yerr, True, lolims, uplims)):
              if error is None:
                  continue
              from_below, from_above = (np.broadcast_to(limits, len(x)).astype(bool) for limits in (from_below, from_above))
              error = np.asarray(_plain(error), dtype=float)
              centre = y if upright else x
              try:
                  low, high = np.broadcast_to(error, (2, len(x)))
              except ValueError:
                  name = "yerr" if upright else "xerr"
                  raise ValueError(f"'{name}' (shape: {error.shape}) must be a scalar or a 1D or (2, n) array-like whose shape matches "
                                   f"'{name[0]}' (shape: {centre.shape})") from None
              if np.any(low < 0) or np.any(high < 0):
                  raise ValueError(f"'{'yerr' if upright else 'xerr'}' must not contain negative values")
              low, high = centre - low * ~from_below, centre + high * ~from_above
              across = x if upright else y
              starts, ends, at = low[shown], high[shown], across[shown]
              segments = [[(p, a), (p, b)] if upright else [(a, p), (b, p)] for p, a, b in zip(at.tolist(), starts.tolist(), ends.tolist())]
              bar = LineCollection(segments, colors=bar_colour, linewidths=width, zorder=kwargs["zorder"], alpha=kwargs.get("alpha"))
              bars.append(self.add_collection(bar))
              plain_cap = "_" if upright else "|"
              ends_of_bars, limited = [], from_below | from_above
              if capsize > 0 and not limited.all():
                  ends_of_bars += [(values, ~limited, plain_cap) for values in (low, high)]
              axis = self.yaxis if upright else self.xaxis
              for limits, values, below in ((from_below, high, True), (from_above, low, False)):
                  if limits.any():
                      onwards = below != axis.inverted
                      arrow = (CARETUPBASE if onwards else CARETDOWNBASE) if upright else (CARETRIGHTBASE if onwards else CARETLEFTBASE)
                      ends_of_bars.append((values, limits, arrow))
                      if capsize > 0:
                          ends_of_bars.append((centre, limits, plain_cap))
              for values, which, marker in ends_of_bars:
                  which = which & shown
                  points = (across[which], values[which]) if upright else (values[which], across[which])
                  size = {"markersize": kwargs["markersize"]} if "markersize" in kwargs else {}
                  cap = Line2D(*points, linestyle="None", marker=marker, **({"markersize": 2.0 * capsize} if capsize > 0 else size),
                               color=bar_colour, markeredgewidth=rcParams["lines.markeredgewidth"] if capthick is None else capthick,
                               zorder=kwargs["zorder"] + 0.1, alpha=kwargs.get("alpha"), label="_nolegend_")
                  caps.append(self.add_line(cap))
          container = ErrorbarContainer((line, tuple(caps), tuple(bars)), has_xerr=xerr is not None, has_yerr=yerr is not None, label=label)
          self._containers = getattr(self, "_containers", []) + [container]
          return container

      def stem(self, *args, linefmt=None, markerfmt=None, basefmt=None, bottom=0, label=None, orientation="vertical", data=None):
          from matplotlib._axes_data import parsed_format
          args = list(args)
          while args and isinstance(args[-1], str):
              fmt = args.pop()
              linefmt, markerfmt = (fmt, linefmt) if linefmt is not None else (fmt, markerfmt)
          x, y = (np.arange(len(args[0])), args[0]) if len(args) == 1 else args[:2]
          x, y = np.asarray(_plain(x), dtype=float), np.asarray(_plain(y), dtype=float)
          if x.shape != y.shape:
              raise ValueError(f"x and y must have same first dimension, but have shapes {x.shape} and {y.shape}")
          style, _, colour = parsed_format(linefmt or "C0-")
          marker_style, marker, marker_colour = parsed_format("o" if markerfmt is None else markerfmt or " ")
          base_style, base_marker, base_colour = parsed_format(basefmt or "C3-")
          upright = orientation == "vertical"
          stems = (self.vlines if upright else self.hlines)(x, bottom, y, colors=colour, label="_nolegend_",
                                                           linestyles=rcParams["lines.linestyle"] if style is None else style)
          points = (x, y) if upright else (y, x)
          markers = self.add_line(Line2D(*points, linestyle=marker_style or "None", marker="o" if marker is None else marker,
                                         color=marker_colour or colour or rcParams["lines.color"], label="_nolegend_"))
          ends = (np.array([x.min(), x.max()]), np.array([bottom, bottom]))
          baseline = self.add_line(Line2D(*(ends if upright else ends[::-1]), linestyle=base_style or rcParams["lines.linestyle"],
                                          marker=base_marker, color=base_colour or rcParams["lines.color"], label="_nolegend_"))
          container = StemContainer((markers, stems, baseline), label=label or "")
          self._containers = getattr(self, "_containers", []) + [container]
          return container

      def pie(self, x, explode=None, labels=None, colors=None, autopct=None, pctdistance=0.6, shadow=False, labeldistance=1.1, startangle=0, radius=1,
              counterclock=True, wedgeprops=None, textprops=None, center=(0, 0), frame=False, rotatelabels=False, *, normalize=True, hatch=None,
              data=None):
          from matplotlib.container import PieContainer
          from matplotlib.patches import Shadow
          if data is not None:
              x, explode, labels, colors = (data[a] if isinstance(a, str) and a in data else a for a in (x, explode, labels, colors))
          self.set_aspect("equal")
          given = np.asarray(_plain(x))
          x = given.astype(np.float32) if given.dtype.kind != "f" else given
          if x.ndim > 1:
              raise ValueError("x must be 1D")
          if np.any(x < 0):
              raise ValueError("Wedge sizes 'x' must be non negative values")
          if not np.all(np.isfinite(x)):
              raise ValueError("Wedge sizes must be finite numbers")
          total = float(x.sum())
          if total == 0:
              raise ValueError("All wedge sizes are zero")
          if not normalize and total > 1:
              raise ValueError("Cannot plot an unnormalized pie with sum(x) > 1")
          shares = (x / total if normalize else x).tolist()
          names = [""] * len(x) if labels is None else list(labels)
          out = [0.0] * len(x) if explode is None else list(explode)
          if len(names) != len(x):
              raise ValueError(f"'labels' must be of length 'x', not {len(names)}")
          if len(out) != len(x):
              raise ValueError(f"'explode' must be of length 'x', not {len(out)}")
          if radius <= 0:
              raise ValueError(f"'radius' must be a positive number, not {radius}")
          hatches = [hatch] if hatch is None or isinstance(hatch, str) else list(hatch)
          angle = startangle / 360
          wedges = []
          for k, (share, name, away) in enumerate(zip(shares, names, out)):
              end = angle + share if counterclock else angle - share
              middle = 2 * math.pi * (angle + end) / 2
              cx, cy = center[0] + away * math.cos(middle), center[1] + away * math.sin(middle)
              colour = colors[k % len(colors)] if colors is not None else self._next(patches=True).get("color")
              wedge = Wedge((cx, cy), radius, 360 * min(angle, end), 360 * max(angle, end), facecolor=colour, clip_on=False, label=name,
                            hatch=hatches[k % len(hatches)])
              wedge.update(resolved(wedgeprops or {}))
              wedges.append(self.add_patch(wedge))
              if shadow:
                  look = {"ox": -0.02, "oy": -0.02, "label": "_nolegend_", **(shadow if isinstance(shadow, dict) else {})}
                  self._add(Shadow(wedge, **look))
              angle = end
          made = PieContainer(wedges, given, normalize)
          if labeldistance is None:
              made.add_texts([])
          else:
              look = {"fontsize": rcParams["xtick.labelsize"], **resolved(textprops or {})}
              self.pie_label(made, names, distance=labeldistance, alignment="outer", rotate=rotatelabels, textprops=look)
          if autopct is not None:
              if not isinstance(autopct, str) and not callable(autopct):
                  raise TypeError("autopct must be callable or a format string")
              words = [autopct % (100.0 * share) if isinstance(autopct, str) else autopct(100.0 * share) for share in shares]
              self.pie_label(made, words, distance=pctdistance, alignment="center", textprops=textprops)
          if not frame:
              self._frame_on = False
              self.set_xlim(-1.25 + center[0], 1.25 + center[0])
              self.set_ylim(-1.25 + center[1], 1.25 + center[1])
              self.set_xticks([])
              self.set_yticks([])
          return made

      def pie_label(self, container, /, labels, *, distance=0.6, textprops=None, rotate=False, alignment="auto"):
          from matplotlib._choices import check
          check("alignment", alignment, ["center", "outer", "auto"])
          if alignment == "auto":
              alignment = "outer" if distance > 1 else "center"
          if isinstance(labels, str):
              labels = [labels.format(absval=value, frac=share) for value, share in zip(container.values, container.fracs)]
          elif len(container.wedges) != len(labels):
              raise ValueError(f"The number of labels ({len(labels)}) must match the number of wedges ({len(container.wedges)})")
          texts = []
          for wedge, label in zip(container.wedges, labels):
              middle = math.pi * (wedge.theta1 + wedge.theta2) / 360
              x, y = wedge.center[0] + distance * wedge.r * math.cos(middle), wedge.center[1] + distance * wedge.r * math.sin(middle)
              across = ("left" if x > 0 else "right") if alignment == "outer" else "center"
              upright = ("bottom" if y > 0 else "top") if rotate and alignment == "outer" else "center"
              text = self.text(x, y, label, clip_on=False, rotation=math.degrees(middle) + (0 if x > 0 else 180) if rotate else "horizontal",
                               horizontalalignment=across, verticalalignment=upright)
              text.update(resolved(textprops or {}))
              texts.append(text)
          container.add_texts(texts)
          return texts

      def boxplot(self, x, notch=None, sym=None, orientation="vertical", whis=None, positions=None, widths=None, patch_artist=None, *, vert=None,
                  tick_labels=None, labels=None, showmeans=None, showcaps=None, showbox=None, showfliers=None, boxprops=None, flierprops=None,
                  medianprops=None, meanprops=None, capprops=None, whiskerprops=None, manage_ticks=True, zorder=None, label=None, meanline=None,
                  **kwargs):
          cap_widths = kwargs.pop("capwidths", None)
          if sym:
              from matplotlib._axes_data import parsed_format
              _, marker, colour = parsed_format(sym)
              flierprops = {**({} if marker is None else {"marker": marker}), **resolved(flierprops or {})}
              if colour is not None:
                  flierprops = {"color": colour, "markerfacecolor": colour, "markeredgecolor": colour, **flierprops}
          usermedians, conf, resamples, autorange = (kwargs.pop(name, None) for name in ("usermedians", "conf_intervals", "bootstrap", "autorange"))
          for name in kwargs:
              raise TypeError(f"Axes.boxplot() got an unexpected keyword argument {name!r}")
          from matplotlib.patches import PathPatch
          from matplotlib.path import Path
          upright = vert if vert is not None else orientation == "vertical"
          x = _plain(x)
          if isinstance(x, np.ndarray) and x.ndim == 2:
              sets = list(x.T)
          elif len(x) and np.ndim(x[0]) == 0:
              sets = [x]
          else:
              sets = list(x)
          sets = [np.asarray(_plain(one), dtype=float).ravel() for one in sets]
          if tick_labels is None and labels is not None:
              tick_labels = labels
          if tick_labels is not None and len(tick_labels) != len(sets):
              raise ValueError("Dimensions of labels and X must be compatible")
          if not sets:
              sets = [np.array([])]
          positions = list(range(1, len(sets) + 1)) if positions is None else list(positions)
          width = widths if widths is not None else max(0.15, min(0.5, 0.15 * (max(positions) - min(positions))))
          made = {name: [] for name in ("whiskers", "caps", "boxes", "medians", "fliers", "means")}
          whis = rcParams["boxplot.whiskers"] if whis is None else whis
          order = 2 if zorder is None else zorder

          def line(xs, ys, look, group, default):
              points = (xs, ys) if upright else (ys, xs)
              style = {"color": rcParams[default + ".color"], "linestyle": rcParams[default + ".linestyle"], "linewidth": rcParams[default + ".linewidth"],
                       "zorder": order + (0.1 if group in ("medians", "means") else 0), "label": "_nolegend_"}
              if default.endswith("flierprops") or default.endswith("meanprops") and not meanline:
                  style.update({name: rcParams[f"{default}.{name}"] for name in ("marker", "markerfacecolor", "markeredgecolor", "markersize")})
                  style["linestyle"] = "None"
              made[group].append(self.add_line(Line2D(*points, **{**style, **resolved(look or {})})))

          wides = [width] * len(sets) if np.isscalar(width) else width
          caps = [wide / 2 for wide in wides] if cap_widths is None else np.broadcast_to(cap_widths, len(sets)).tolist()
          for index, (one, at, wide, cap) in enumerate(zip(sets, positions, wides, caps)):
              one = one[~np.isnan(one)]
              if not len(one):
                  continue
              q1, middle, q3 = np.percentile(one, [25, 50, 75]).tolist()
              if autorange and q1 == q3:
                  whis = (0, 100)
              if usermedians is not None and usermedians[index] is not None:
                  middle = float(usermedians[index])
              if np.isscalar(whis):
                  reach = whis * (q3 - q1)
                  low, high = q1 - reach, q3 + reach
              else:
                  low, high = np.percentile(one, whis).tolist()
              above, below = one[one <= high], one[one >= low]
              top = max(float(above.max()), q3) if len(above) else q3
              bottom = min(float(below.min()), q1) if len(below) else q1
              l, r = at - wide / 2, at + wide / 2
              corners = [(l, q1), (r, q1), (r, q3), (l, q3), (l, q1)]
              waist = (l, r)
              if notch or notch is None and rcParams["boxplot.notch"]:
                  low_notch, high_notch = _notch(one, q1, middle, q3, resamples, None if conf is None else conf[index])
                  waist = (at - wide / 4, at + wide / 4)
                  corners = [(l, q1), (r, q1), (r, low_notch), (waist[1], middle), (r, high_notch), (r, q3), (l, q3), (l, high_notch),
                             (waist[0], middle), (l, low_notch), (l, q1)]
              if showbox is not False:
                  if patch_artist:
                      corners = corners if upright else [(b, a) for a, b in corners]
                      look = {"facecolor": "C0", "edgecolor": rcParams["boxplot.boxprops.color"], "linewidth": rcParams["boxplot.boxprops.linewidth"],
                              "zorder": order, **resolved(boxprops or {})}
                      made["boxes"].append(self._add(PathPatch(Path(corners), **look)))
                  else:
                      line(*(list(part) for part in zip(*corners)), boxprops, "boxes", "boxplot.boxprops")
              line([at, at], [q1, bottom], whiskerprops, "whiskers", "boxplot.whiskerprops")
              line([at, at], [q3, top], whiskerprops, "whiskers", "boxplot.whiskerprops")
              if showcaps is not False:
                  for level in (bottom, top):
                      line([at - cap / 2, at + cap / 2], [level, level], capprops, "caps", "boxplot.capprops")
              line(list(waist), [middle, middle], medianprops, "medians", "boxplot.medianprops")
              if showmeans:
                  mean = float(one.mean())
                  line([l, r] if meanline else [at], [mean, mean] if meanline else [mean], meanprops, "means", "boxplot.meanprops")
              if showfliers is not False and sym != "":
                  outside = one[(one < bottom) | (one > top)]
                  line([at] * len(outside), outside, flierprops, "fliers", "boxplot.flierprops")
          if manage_ticks:
              axis = self.xaxis if upright else self.yaxis
              names = tick_labels if tick_labels is not None else labels
              axis.set_ticks(positions, [f"{at:g}" for at in positions] if names is None else names)
              edges = (min(positions) - 0.5, max(positions) + 0.5)
              self._hold(*((edges, ()) if upright else ((), edges)), **{"sticky_x" if upright else "sticky_y": edges})
          return made

      def arrow(self, x, y, dx, dy, **kwargs):
          return self.add_patch(FancyArrow(x, y, dx, dy, **resolved(kwargs)))

      def annotate(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None, annotation_clip=None, **kwargs):
          note = Annotation(text, xy, xytext=xytext, xycoords=xycoords, textcoords=textcoords, arrowprops=arrowprops,
                            annotation_clip=annotation_clip)
          self._add(note)
          note.update(resolved(kwargs))
          return note

      def axline(self, xy1, xy2=None, *, slope=None, **kwargs):
          if (xy2 is None) == (slope is None):
              raise TypeError("Exactly one of 'xy2' and 'slope' must be given")
          line = AxLine(xy1, xy2, slope, **kwargs)
          self._add(line)
          self._hold(*zip(xy1, *([xy2] if xy2 is not None else [])))
          return line

      # Second axes in the same place

      def _twin(self, **shared):
          other = type(self)(self.figure, self._box, **shared)
          other._spec_of_grid = self._spec_of_grid
          self.figure._axes.append(other)
          self.figure._current = other
          other._face = "none"
          return other

      def twinx(self, axes_class=None, **kwargs):
          other = self._twin(sharex=self)
          other.yaxis.tick_right()
          other.yaxis.set_label_position("right")
          other.xaxis.visible = False
          self.yaxis.tick_left()
          return other

      def twiny(self, axes_class=None, **kwargs):
          other = self._twin(sharey=self)
          other.xaxis.tick_top()
          other.xaxis.set_label_position("top")
          other.yaxis.visible = False
          self.xaxis.tick_bottom()
          return other

      def bar_label(self, container, labels=None, *, fmt="%g", label_type="edge", padding=0, **kwargs):
          upright = container.orientation != "horizontal"
          made = []
          words = [fmt % value if isinstance(fmt, str) and "%" in fmt else fmt(value) if callable(fmt) else fmt.format(value)
                   for value in container.datavalues.tolist()] if labels is None else labels
          from matplotlib.transforms import Transform
          for bar, value, word in zip(container.patches, container.datavalues.tolist(), words):
              if upright:
                  x, y = bar.get_x() + bar.get_width() / 2, bar.get_y() + (bar.get_height() if label_type == "edge" else bar.get_height() / 2)
              else:
                  x, y = bar.get_x() + (bar.get_width() if label_type == "edge" else bar.get_width() / 2), bar.get_y() + bar.get_height() / 2
              sign = 1 if value >= 0 else -1
              shift = padding * sign if label_type == "edge" else padding
              look = {"horizontalalignment": "center", "verticalalignment": "center"}
              if label_type == "edge":
                  look.update({"verticalalignment": "bottom" if sign > 0 else "top"} if upright else {"horizontalalignment": "left" if sign > 0 else "right"})
              text = Text(x, y, word, transform=Transform(shift=(0.0, float(shift)) if upright else (float(shift), 0.0), axes=self), **{**look, **resolved(kwargs)})
              made.append(self._add(text))
          return made


  class AxLine(Line2D):
      """A line without ends."""

      def __init__(self, xy1, xy2, slope, **kwargs):
          super().__init__([0], [0], **kwargs)
          self._xy1, self._xy2, self._slope = xy1, xy2, slope

      def _points(self):
          (x0, x1), (y0, y1) = self.axes.get_xlim(), self.axes.get_ylim()
          px, py = self._xy1
          slope = self._slope if self._xy2 is None else (math.inf if self._xy2[0] == px else (self._xy2[1] - py) / (self._xy2[0] - px))
          if math.isinf(slope):
              return np.array([px, px]), np.array([y0, y1])
          return np.array([x0, x1]), np.array([py + slope * (x0 - px), py + slope * (x1 - px)])

      def _frame(self):
          return None
  """#
}
