extension PythonSource {
  static let matplotlibAxesLimitsModule = #"""
  """Axes: limits, scales, ticks."""

  import math
  import warnings
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check


  def _apart(low, high):
      """Limits far enough from one another to lie between."""
      if not (math.isfinite(low) and math.isfinite(high)) or max(abs(low), abs(high)) < 1e21 * 2.2250738585072014e-308:
          return -0.05, 0.05
      if high - low <= max(abs(low), abs(high)) * 1e-15:
          return low - 0.05 * abs(low), high + 0.05 * abs(high)
      return low, high


  def _on_log_scale(low, high, least):
      """Limits of what a logarithmic scale can show; `least` is the smallest positive number of the data."""
      if not (math.isfinite(low) and math.isfinite(high)):
          return 1.0, 10.0
      if high <= 0:
          warnings.warn("Data has no positive values, and therefore cannot be log-scaled.", UserWarning, stacklevel=2)
          return 1.0, 10.0
      if low <= 0:
          low = least
      if low == high:
          return 10.0 ** (math.ceil(math.log10(low)) - 1), 10.0 ** (math.floor(math.log10(high)) + 1)
      return low, high


  def _bends(axis):
      """The functions of a scale that is neither straight nor a logarithm: there and back again."""
      options = axis.scale_options
      if axis.scale == "symlog":
          base, near, share = options["base"], options["threshold"], options["share"]
          stretch = share / (1 - 1 / base)

          def there(x):
              return x * stretch if abs(x) <= near else math.copysign(near * (stretch + math.log(abs(x) / near) / math.log(base)), x)

          def back(y):
              return y / stretch if abs(y) <= near * stretch else math.copysign(near * base ** (abs(y) / near - stretch), y)
          return there, back
      if axis.scale == "asinh":
          width = options["width"]
          return (lambda x: width * math.asinh(x / width)), (lambda y: width * math.sinh(y / width))
      if axis.scale == "logit":
          return (lambda x: math.log10(x / (1 - x)) if 0 < x < 1 else math.nan), (lambda y: 1 / (1 + 10 ** -y))
      if axis.scale == "function" and getattr(axis, "_functions", None) is not None:
          there, back = axis._functions
          return (lambda x: float(there(np.float64(x)))), (lambda y: float(back(np.float64(y))))
      return None


  def _log(value, base):
      value = np.float64(value)
      return np.log10(value) if base == 10 else np.log2(value) if base == 2 else np.log(value) / np.log(base)


  def _power(value, base):
      with np.errstate(over="ignore"):
          found = np.exp2(value) if base == 2 else np.exp(value * np.log(base))
      return float(found) if np.isfinite(found) else 1.7976931348623157e308


  def _either(name, value, other_name, other):
      if other is None:
          return value
      if value is not None:
          raise TypeError(f"Cannot pass both {name!r} and {other_name!r}")
      return other


  class LimitMethods:
      # What the limits have to hold

      def _hold(self, x, y, sticky_x=(), sticky_y=(), quiet=()):
          """Adds to the data that automatic limits show; a limit that falls on a sticky value gets no margin."""
          x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
          if x.size and x.shape == y.shape:
              shown = np.isfinite(x) & np.isfinite(y)
              if not shown.all():
                  x, y = x[shown], y[shown]
          self._pending.append((x, y, tuple(sticky_x), tuple(sticky_y), tuple(quiet)))

      def _hold_line(self, line):
          frame = line._frame()
          x, y = line._points()
          if frame is None:
              self._hold(x, y)
          elif frame[0] == "data" and frame[1] != "data":
              self._hold(x, ())
          elif frame[1] == "data" and frame[0] != "data":
              self._hold((), y)

      def _hold_patch(self, patch):
          if patch._frame() is None:
              corners = patch._corners()
              self._hold(corners[:, 0], corners[:, 1])

      def _hold_collection(self, collection):
          if collection._frame() is None:
              corners = collection.get_offsets() if hasattr(collection, "get_offsets") else collection._corners()
              self._hold(corners[:, 0], corners[:, 1])

      def relim(self, visible_only=False):
          self._pending = []
          for artist in self._children:
              if hasattr(artist, "_drawstyle"):
                  self._hold_line(artist)
              elif hasattr(artist, "_look"):
                  self._hold_patch(artist)
              elif hasattr(artist, "_widths"):
                  self._hold_collection(artist)

      def _limits(self, axis):
          """The limits as they are: given, or made to hold the data."""
          group = self._group(axis)
          for one in group:
              if one.limits is not None:
                  low, high = one.limits
                  break
          else:
              low, high = self._automatic(axis, group)
          return (high, low) if group[0].inverted and low < high else (low, high)

      def _group(self, axis):
          """All axes that share this direction, the first of them in front."""
          first = axis
          while getattr(first, "shared", None) is not None:
              other = first.shared
              first = other.xaxis if first.axis_name == "x" else other.yaxis
          same = [a.xaxis if axis.axis_name == "x" else a.yaxis for a in self.figure._axes]
          group = [first] + [a for a in same if a is not first and self._leads_to(a, first)]
          return group

      def _leads_to(self, axis, first):
          while getattr(axis, "shared", None) is not None:
              axis = axis.shared.xaxis if axis.axis_name == "x" else axis.shared.yaxis
              if axis is first:
                  return True
          return False

      def _automatic(self, axis, group):
          which = 0 if axis.axis_name == "x" else 1
          low, high, least, sticky, is_empty = math.inf, -math.inf, math.inf, [], True
          log = axis.scale == "log"
          for one in group:
              for held in one.axes._pending:
                  values = held[which]
                  values = values[np.isfinite(values)] if values.size else values
                  is_empty = is_empty and held[which].size == 0 and held[1 - which].size > 0
                  if values.size:
                      low, high = min(low, float(values.min())), max(high, float(values.max()))
                      if log and (values > 0).any():
                          least = min(least, float(values[values > 0].min()))
                  sticky += held[2 + which]
          if low > high and is_empty and not log:
              return 0.0, 1.0
          if all(axis.axis_name in held[4] for one in group for held in one.axes._pending if held[which].size) and low <= high:
              # Lines across all of the axes, within what they showed without: they ask for nothing.
              return (1.0, 10.0) if log else (0.0, 1.0)
          if axis.scale == "logit":
              inside = [v for one in group for held in one.axes._pending for v in np.ravel(held[which])[(np.ravel(held[which]) > 0) & (np.ravel(held[which]) < 1)]]
              low, high = (float(min(inside)), float(max(inside))) if inside else (1e-7, 1 - 1e-7)
          low, high = _on_log_scale(low, high, least) if log else _apart(low, high)
          tolerance = 1e-5 * abs(high - low)
          below = max((one for one in sticky if one < low + tolerance and (one > 0 or not log)), default=None)
          above = min((one for one in sticky if one >= high - tolerance and (one > 0 or not log)), default=None)
          if log:
              base = axis.scale_options.get("base", 10.0)
              (a, b), grow = (_log(v, base) for v in (low, high)), axis.margin
              low, high = _power(a - (b - a) * grow, base), _power(b + (b - a) * grow, base)
          elif _bends(axis) is not None:
              there, back = _bends(axis)
              with np.errstate(all="ignore"):
                  a, b = there(low), there(high)
                  if math.isfinite(a) and math.isfinite(b):
                      grow = (b - a) * axis.margin
                      wider = back(a - grow), back(b + grow)
                      low, high = (one if math.isfinite(one) else old for one, old in zip(wider, (low, high)))
          else:
              span = (high - low) * axis.margin
              if math.isfinite(span):
                  low, high = low - span, high + span
          if rcParams["axes.autolimit_mode"] == "round_numbers" and axis.scale == "linear" and axis.places is None:
              import _plotting
              ticks = _plotting.ticks(low, high, 9, None, False, 2)
              low, high = float(ticks[0]), float(ticks[-1])
          elif axis.margin:
              low = low if below is None else max(low, below)
              high = high if above is None else min(high, above)
          return low, high

      def autoscale(self, enable=True, axis="both", tight=None):
          for one in self._which(axis):
              if enable:
                  one.limits = None
                  self._hold((), ())
              if tight:
                  one.margin = 0.0

      def autoscale_view(self, tight=None, scalex=True, scaley=True):
          pass

      def margins(self, *margins, x=None, y=None, tight=True):
          if not margins and x is None and y is None:
              return self.xaxis.margin, self.yaxis.margin
          if margins:
              x, y = margins if len(margins) == 2 else (margins[0], margins[0])
          if x is not None:
              self.set_xmargin(x)
          if y is not None:
              self.set_ymargin(y)

      def set_xmargin(self, m):
          if m <= -0.5:
              raise ValueError("margin must be greater than -0.5")
          self.xaxis.margin = m

      def set_ymargin(self, m):
          if m <= -0.5:
              raise ValueError("margin must be greater than -0.5")
          self.yaxis.margin = m

      def _which(self, axis):
          check("axis", axis, ["x", "y", "both"])
          return {"x": [self.xaxis], "y": [self.yaxis], "both": [self.xaxis, self.yaxis]}[axis]

      # Given limits

      def _set_limits(self, axis, low, high):
          if high is None and np.iterable(low):
              low, high = low
          old = self._limits(axis)
          low = old[0] if low is None else float(axis.convert(low))
          high = old[1] if high is None else float(axis.convert(high))
          for value in (low, high):
              if not math.isfinite(value):
                  raise ValueError("Axis limits cannot be NaN or Inf")
          if axis.scale == "log" and (low <= 0 or high <= 0):
              warnings.warn(f"Attempt to set non-positive {axis.axis_name}lim on a log-scaled axis will be ignored.", UserWarning, stacklevel=4)
              low, high = old[0] if low <= 0 else low, old[1] if high <= 0 else high
          if low == high:
              warnings.warn(f"Attempting to set identical low and high {axis.axis_name}lims makes transformation singular; automatically expanding.",
                            UserWarning, stacklevel=4)
          if axis.scale == "linear":
              low, high = _apart(low, high) if low <= high else _apart(high, low)[::-1]
          elif low == high:
              low, high = _on_log_scale(low, high, low)
          first = self._group(axis)[0]
          for one in self._group(axis):
              one.limits = None
              one.inverted = False
          first.limits = (low, high)
          return low, high

      def set_xlim(self, left=None, right=None, *, emit=True, auto=False, xmin=None, xmax=None):
          return self._set_limits(self.xaxis, _either("left", left, "xmin", xmin), _either("right", right, "xmax", xmax))

      def set_ylim(self, bottom=None, top=None, *, emit=True, auto=False, ymin=None, ymax=None):
          return self._set_limits(self.yaxis, _either("bottom", bottom, "ymin", ymin), _either("top", top, "ymax", ymax))

      def get_xlim(self):
          return tuple(np.float64(x) for x in self._limits(self.xaxis))

      def get_ylim(self):
          return tuple(np.float64(x) for x in self._limits(self.yaxis))

      set_xbound, set_ybound = set_xlim, set_ylim

      def get_xbound(self):
          return tuple(sorted(self.get_xlim()))

      def get_ybound(self):
          return tuple(sorted(self.get_ylim()))

      def _invert(self, axis):
          """Turns an axis round; limits that follow the data go on doing so."""
          group = self._group(axis)
          given = next((one for one in group if one.limits is not None), None)
          if given is None:
              group[0].inverted = not group[0].inverted
              return
          low, high = self._limits(axis)
          group[0].inverted = False
          given.limits = (high, low)

      def invert_xaxis(self):
          self._invert(self.xaxis)

      def invert_yaxis(self):
          self._invert(self.yaxis)

      def xaxis_inverted(self):
          low, high = self._limits(self.xaxis)
          return low > high

      def yaxis_inverted(self):
          low, high = self._limits(self.yaxis)
          return low > high

      def axis(self, arg=None, /, *, emit=True, **kwargs):
          if isinstance(arg, (str, bool)):
              if arg is True or arg == "on":
                  self.set_axis_on()
              elif arg is False or arg == "off":
                  self.set_axis_off()
              elif arg in ("equal", "tight", "scaled", "image", "square", "auto"):
                  self.autoscale()
                  self.set_aspect("auto", "datalim")
                  if arg == "equal":
                      self.set_aspect("equal", "datalim")
                  elif arg == "scaled":
                      self.set_aspect("equal", "box")
                  elif arg == "image":
                      self.set_aspect("equal", "box")
                  elif arg == "square":
                      (x0, x1), (y0, y1) = self.get_xlim(), self.get_ylim()
                      edge = max(abs(x1 - x0), abs(y1 - y0))
                      self.set_xlim(x0, x0 + edge)
                      self.set_ylim(y0, y0 + edge)
                      self.set_aspect("equal", "box")
              else:
                  raise ValueError(f"Unrecognized string {arg!r} to axis; try 'on' or 'off'")
          elif arg is not None:
              if len(arg) != 4:
                  raise TypeError("The first argument to axis() must be an iterable of the form [xmin, xmax, ymin, ymax]")
              self.set_xlim(arg[0], arg[1])
              self.set_ylim(arg[2], arg[3])
          for name in kwargs:
              if name not in ("xmin", "xmax", "ymin", "ymax"):
                  raise TypeError(f"axis() got an unexpected keyword argument {name!r}")
          if kwargs:
              self.set_xlim(kwargs.get("xmin"), kwargs.get("xmax"))
              self.set_ylim(kwargs.get("ymin"), kwargs.get("ymax"))
          return (*self.get_xlim(), *self.get_ylim())

      # Aspect

      def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
          aspect = 1.0 if aspect == "equal" else aspect if aspect == "auto" else float(aspect)
          if aspect != "auto" and not 0 < aspect < math.inf:
              raise ValueError("aspect must be finite and positive ")
          self._aspect = aspect
          if adjustable is not None:
              self._adjustable = adjustable
          if anchor is not None:
              self._anchor = anchor

      def get_aspect(self):
          return self._aspect

      def set_box_aspect(self, aspect=None):
          self._box_aspect = aspect

      def set_adjustable(self, adjustable, share=False):
          self._adjustable = adjustable

      def set_anchor(self, anchor, share=False):
          self._anchor = anchor

      def _span(self, axis):
          low, high = self._limits(axis)
          if axis.scale == "log":
              return abs(math.log10(high) - math.log10(low))
          return abs(high - low)

      def _shown_box(self):
          """The rectangle in shares of the figure, made smaller where the aspect asks for it."""
          if getattr(self, "_divider", None) is not None:
              return self._divider.box(self)
          l, b, r, t = self._box
          ratio = getattr(self, "_box_aspect", None)
          ends = getattr(self, "_bar_ends", None)
          if ends is not None:
              lower, upper, upright = ends
              share = 1 / (1 + lower + upper)
              if upright:
                  b, t = b + lower * share * (t - b), b + (lower + 1) * share * (t - b)
                  ratio = None if ratio is None else ratio * share
              else:
                  l, r = l + lower * share * (r - l), l + (lower + 1) * share * (r - l)
                  ratio = None if ratio is None else ratio / share
          if ratio is None:
              if self._aspect == "auto" or self._adjustable != "box":
                  return l, b, r, t
              span = self._span(self.xaxis)
              ratio = float(self._aspect) * self._span(self.yaxis) / span if span else 1.0
          width, height = self.figure._pixels()
          w, h = (r - l) * width, (t - b) * height
          new_w, new_h = (w, w * ratio) if w * ratio <= h else (h / ratio, h)
          x, y = _anchors[self._anchor] if isinstance(self._anchor, str) else self._anchor
          left, bottom = l * width + (w - new_w) * x, b * height + (h - new_h) * y
          return left / width, bottom / height, (left + new_w) / width, (bottom + new_h) / height

      def _before_drawing(self):
          """Widens the limits where the aspect asks for it and the rectangle has to stay."""
          if self._aspect == "auto" or self._adjustable != "datalim":
              return
          width, height = self.figure._pixels()
          l, b, r, t = self._box
          w, h = (r - l) * width, (t - b) * height
          (x0, x1), (y0, y1) = self._limits(self.xaxis), self._limits(self.yaxis)
          wanted = float(self._aspect) * w / h
          xspan, yspan = abs(x1 - x0), abs(y1 - y0)
          if not xspan or not yspan:
              return
          if yspan * wanted > xspan:
              extra = (yspan * wanted - xspan) / 2 * (1 if x1 > x0 else -1)
              self.xaxis.limits = (x0 - extra, x1 + extra)
          else:
              extra = (xspan / wanted - yspan) / 2 * (1 if y1 > y0 else -1)
              self.yaxis.limits = (y0 - extra, y1 + extra)

      # Scales and ticks

      def _set_scale(self, axis, value, kwargs):
          check("scale", value, ["linear", "log", "symlog", "asinh", "logit", "function", "functionlog"])
          known = {"linear": (), "log": ("base", "subs", "nonpositive"), "symlog": ("base", "linthresh", "subs", "linscale"), "logit": ("nonpositive",
                   "one_half", "use_overline"), "asinh": ("linear_width", "base", "subs"), "function": ("functions",), "functionlog": ("functions", "base")}
          for name in kwargs:
              if name not in known[value]:
                  raise TypeError(f"{value.capitalize()}Scale.__init__() got an unexpected keyword argument {name!r}")
          if value == "functionlog":
              raise ValueError(f"unsupported: the scale {value!r}")
          from matplotlib import ticker
          for one in self._group(axis):
              one.scale = value
              one.places = one.words = one.minor_places = None
              base = float(kwargs.get("base", 10))
              one.scale_options = {"base": base, "threshold": float(kwargs.get("linthresh", 2)), "share": float(kwargs.get("linscale", 1))}
              if value == "symlog":
                  one.set_major_locator(ticker.SymmetricalLogLocator(base=base, linthresh=one.scale_options["threshold"]))
                  one.set_major_formatter(ticker.LogFormatterSciNotation(base))
              if value in ("symlog", "log") and kwargs.get("subs") is not None:
                  subs = kwargs["subs"]
                  one.set_minor_locator(ticker.LogLocator(base, subs) if value == "log" else ticker.SymmetricalLogLocator(
                      base=base, linthresh=one.scale_options["threshold"], subs=subs))
              if value == "asinh":
                  width = float(kwargs.get("linear_width", 1.0))
                  one.scale_options = {"width": width}
                  subs = kwargs.get("subs", "auto")
                  subs = {3: (2,), 4: (2,), 5: (2,), 8: (2, 4), 10: (2, 5), 16: (2, 4, 8), 64: (4, 16), 1024: (256, 512)}.get(int(base)) if subs == "auto" else subs
                  one.set_major_locator(ticker.AsinhLocator(width, base=base))
                  one.set_minor_locator(ticker.AsinhLocator(width, base=base, subs=subs))
                  one.set_major_formatter(ticker.LogFormatterSciNotation(base) if base > 1 else ticker.NullFormatter())
              if value == "logit":
                  one.set_major_locator(ticker.LogitLocator())
                  one.set_minor_locator(ticker.LogitLocator(minor=True))
                  one.words = ticker.LogitFormatter(one_half=kwargs.get("one_half", r"\frac{1}{2}"), use_overline=kwargs.get("use_overline", False))
              if value == "function":
                  one.scale_options, one._functions = {}, kwargs["functions"]
          low, high = self._limits(axis)
          if value == "log" and axis.limits is not None and min(low, high) <= 0:
              axis.limits = None

      def set_xscale(self, value, **kwargs):
          self._set_scale(self.xaxis, value, kwargs)

      def set_yscale(self, value, **kwargs):
          self._set_scale(self.yaxis, value, kwargs)

      def xaxis_date(self, tz=None):
          self.xaxis.axis_date(tz)

      def yaxis_date(self, tz=None):
          self.yaxis.axis_date(tz)

      def get_xscale(self):
          return self.xaxis.scale

      def get_yscale(self):
          return self.yaxis.scale

      def get_xaxis(self):
          return self.xaxis

      def get_yaxis(self):
          return self.yaxis

      def set_xticks(self, ticks, labels=None, *, minor=False, **kwargs):
          return self.xaxis.set_ticks(ticks, labels, minor=minor, **kwargs)

      def set_yticks(self, ticks, labels=None, *, minor=False, **kwargs):
          return self.yaxis.set_ticks(ticks, labels, minor=minor, **kwargs)

      def set_xticklabels(self, labels, *, minor=False, fontdict=None, **kwargs):
          return self.xaxis.set_ticklabels(labels, minor=minor, fontdict=fontdict, **kwargs)

      def set_yticklabels(self, labels, *, minor=False, fontdict=None, **kwargs):
          return self.yaxis.set_ticklabels(labels, minor=minor, fontdict=fontdict, **kwargs)

      def get_xticks(self, *, minor=False):
          return self.xaxis.get_ticklocs(minor=minor)

      def get_yticks(self, *, minor=False):
          return self.yaxis.get_ticklocs(minor=minor)

      def get_xticklabels(self, minor=False, which=None):
          return self.xaxis.get_ticklabels(minor, which)

      def get_yticklabels(self, minor=False, which=None):
          return self.yaxis.get_ticklabels(minor, which)

      def tick_params(self, axis="both", **kwargs):
          for one in self._which(axis):
              one.set_tick_params(**kwargs)

      def ticklabel_format(self, *, axis="both", style=None, scilimits=None, useOffset=None, useLocale=None, useMathText=None):
          for one in self._which(axis):
              if style == "plain":
                  one.format["powers"] = False
              if scilimits is not None:
                  one.format["low"], one.format["high"] = scilimits
              if useOffset is not None:
                  one.format["offset"] = bool(useOffset)
              if useMathText is not None:
                  one.format["math"] = bool(useMathText)
              if useLocale:
                  raise ValueError("unsupported: ticklabel_format(useLocale=True)")

      def minorticks_on(self):
          from matplotlib.ticker import AutoMinorLocator
          for axis in (self.xaxis, self.yaxis):
              if axis.scale == "linear":
                  axis.minor_places = AutoMinorLocator()

      def minorticks_off(self):
          self.xaxis.minor_places = self.yaxis.minor_places = None

      def locator_params(self, axis="both", tight=None, **kwargs):
          from matplotlib.ticker import MaxNLocator
          for one in self._which(axis):
              one.places = MaxNLocator(kwargs.get("nbins", "auto"), integer=kwargs.get("integer", False), steps=[1, 2, 2.5, 5, 10])

      def label_outer(self, remove_inner_ticks=False):
          place = self._spec_of_grid
          if place is None:
              return
          if not place.is_last_row():
              self.xaxis.major.labels_first = False
              self.set_xlabel("")
          if not place.is_first_col():
              self.yaxis.major.labels_first = False
              self.set_ylabel("")

      def grid(self, visible=None, which="major", axis="both", **kwargs):
          for one in self._which(axis):
              one.grid(visible, which, **kwargs)


  _anchors = {"C": (0.5, 0.5), "SW": (0, 0), "S": (0.5, 0), "SE": (1, 0), "E": (1, 0.5), "NE": (1, 1), "N": (0.5, 1), "NW": (0, 1), "W": (0, 0.5)}
  """#
}
