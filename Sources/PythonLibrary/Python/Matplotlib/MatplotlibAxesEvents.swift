extension PythonSource {
  static let matplotlibAxesEventsModule = #"""
  """Axes: events along a line, shares of what is below a value, broken bars, and axes within axes."""

  import numpy as np
  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib.collections import EventCollection, PolyCollection
  from matplotlib.colors import is_color_like


  def _plain(values):
      from matplotlib._axes_data import _plain
      return _plain(values)


  class EventMethods:
      def eventplot(self, positions, orientation="horizontal", lineoffsets=1, linelengths=1, linewidths=None, colors=None, alpha=None,
                    linestyles="solid", *, data=None, **kwargs):
          check("orientation", orientation, ["horizontal", "vertical"])
          kwargs = resolved(kwargs)
          colors, linewidths, linestyles = (kwargs.pop(name, usual) for name, usual in (("color", colors), ("linewidth", linewidths),
                                                                                       ("linestyle", linestyles)))
          positions = _plain(positions)
          if not np.iterable(positions):
              positions = [positions]
          rows = [np.asanyarray(_plain(one)) for one in positions] if any(np.iterable(one) for one in positions) else [np.asanyarray(positions)]
          count = len(rows)
          given = {"lineoffsets": lineoffsets, "linelengths": linelengths, "linewidths": linewidths, "colors": colors, "alpha": alpha,
                   "linestyles": linestyles}
          looks = {name: list(one) if np.iterable(one) and not isinstance(one, str) else [one] for name, one in given.items()}
          for name, one in looks.items():
              if not one and name != "colors":
                  raise ValueError(f"{name} cannot be empty")
          if isinstance(colors, tuple) and is_color_like(colors) or not looks["colors"]:
              looks["colors"] = [colors or None]
          if len(looks["lineoffsets"]) == 1 and count > 1:
              looks["lineoffsets"] = [k * looks["lineoffsets"][0] for k in range(count)]
          for name, one in looks.items():
              looks[name] = one * count if len(one) == 1 else one
              if len(looks[name]) != count:
                  raise ValueError(f"{name} and positions are unequal sized sequences")
          looks = [np.asarray(one) if name in ("lineoffsets", "linelengths", "linewidths") else one for name, one in looks.items()]
          made = []
          for row, offset, length, width, colour, opacity, style in zip(rows, *looks):
              events = EventCollection(row, orientation=orientation, lineoffset=offset, linelength=length, linewidth=width, color=colour,
                                       linestyle=style)
              events.set_alpha(opacity)
              events.update(kwargs)
              made.append(self.add_collection(events, autolim=False))
          whole = np.concatenate([row.ravel() for row in rows]) if rows else np.array([])
          if whole.size:
              along, across = [whole.min(), whole.max()], [(looks[0] - looks[1]).min(), (looks[0] + looks[1]).max()]
              self._hold(*((along, across) if orientation == "horizontal" else (across, along)))
          return made

      def ecdf(self, x, weights=None, *, complementary=False, orientation="vertical", compress=False, data=None, **kwargs):
          check("orientation", orientation, ["horizontal", "vertical"])
          if "drawstyle" in kwargs or "ds" in kwargs:
              raise TypeError("Cannot pass 'drawstyle' or 'ds' to ecdf()")
          x = np.asarray(_plain(x))
          if np.isnan(x.astype(float)).any():
              raise ValueError("ecdf() does not support NaNs")
          order = np.argsort(x)
          x = x[order]
          if weights is None:
              shares = (1 + np.arange(len(x))) / len(x)
          else:
              weights = np.take(_plain(weights), order)
              shares = np.cumsum(weights / np.sum(weights))
          if compress:
              first = [0, *((x[:-1] != x[1:]).nonzero()[0] + 1).tolist()]
              x, shares = x[first], shares[first]
          if complementary:
              along, across, style = [*x, x[-1]], [1, *1 - shares], "pre"
          else:
              along, across, style = [x[0], *x], [0, *shares], "post"
          if orientation == "vertical":
              line, = self.plot(along, across, drawstyle="steps-" + style, **kwargs)
              self._hold((), (), sticky_y=(0.0, 1.0))
          else:
              line, = self.plot(across, along, drawstyle="steps-" + ("post" if complementary else "pre"), **kwargs)
              self._hold((), (), sticky_x=(0.0, 1.0))
          return line

      def broken_barh(self, xranges, yrange, align="bottom", *, data=None, **kwargs):
          check("align", align, ["bottom", "center", "top"])
          xranges = [(float(self.xaxis.convert(x)), width) for x, width in xranges]
          low, height = yrange
          low = float(self.yaxis.convert(low))
          low -= {"bottom": 0, "center": height / 2, "top": height}[align]
          bars = [[(x, low), (x, low + height), (x + width, low + height), (x + width, low)] for x, width in xranges]
          return self.add_collection(PolyCollection(bars, **kwargs))

      # Axes within axes

      def inset_axes(self, bounds, *, transform=None, zorder=5, **kwargs):
          if transform is not None and transform._frame() != self.transAxes._frame():
              raise ValueError("unsupported: inset_axes(transform=...) in other than shares of the axes")
          from matplotlib.figure import _axes_class
          kind = _axes_class(kwargs)
          inner = kind(self.figure, (0, 0, 1, 1), **{"label": "inset_axes", **kwargs})
          inner._within, inner._aside, inner.zorder = (self, tuple(bounds)), True, zorder
          inner._place_within()
          self.figure._axes.append(inner)
          self.child_axes.append(inner)
          return inner

      def indicate_inset(self, bounds=None, inset_ax=None, *, transform=None, facecolor="none", edgecolor="0.5", alpha=0.5, zorder=None, **kwargs):
          if transform is not None:
              raise ValueError("unsupported: indicate_inset(transform=...)")
          from matplotlib._insets import indicate
          return indicate(self, bounds, inset_ax, facecolor, edgecolor, alpha, 4.99 if zorder is None else zorder, kwargs)

      def indicate_inset_zoom(self, inset_ax, **kwargs):
          return self.indicate_inset(None, inset_ax, **kwargs)

      def _place_within(self):
          outer, (left, bottom, width, height) = self._within
          l, b, r, t = outer._shown_box()
          self._box = (l + left * (r - l), b + bottom * (t - b), l + (left + width) * (r - l), b + (bottom + height) * (t - b))
  """#
}
