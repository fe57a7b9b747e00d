extension PythonSource {
  static let matplotlibAxisModule = #"""
  """One direction of the data, and how it is marked."""

  import warnings
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.colors import to_rgba
  from matplotlib.lines import pen
  from matplotlib.text import Text, points


  _line_words = {"agg_filter", "alpha", "animated", "antialiased", "clip_box", "clip_on", "clip_path", "color", "dash_capstyle", "dash_joinstyle", "data",
                 "drawstyle", "figure", "fillstyle", "gapcolor", "gid", "in_layout", "label", "linestyle", "linewidth", "marker", "markeredgecolor",
                 "markeredgewidth", "markerfacecolor", "markerfacecoloralt", "markersize", "markevery", "mouseover", "path_effects", "picker",
                 "pickradius", "rasterized", "sketch_params", "snap", "solid_capstyle", "solid_joinstyle", "transform", "url", "visible", "xdata",
                 "ydata", "zorder"}


  _keywords = ["size", "width", "color", "tickdir", "pad", "labelsize", "labelcolor", "labelfontfamily", "zorder", "gridOn", "tick1On",
               "tick2On", "label1On", "label2On", "length", "direction", "left", "bottom", "right", "top", "labelleft", "labelbottom",
               "labelright", "labeltop", "labelrotation", "labelrotation_mode", "grid_agg_filter", "grid_alpha", "grid_animated",
               "grid_antialiased", "grid_clip_box", "grid_clip_on", "grid_clip_path", "grid_color", "grid_dash_capstyle",
               "grid_dash_joinstyle", "grid_dashes", "grid_data", "grid_drawstyle", "grid_figure", "grid_fillstyle", "grid_gapcolor",
               "grid_gid", "grid_in_layout", "grid_label", "grid_linestyle", "grid_linewidth", "grid_marker", "grid_markeredgecolor",
               "grid_markeredgewidth", "grid_markerfacecolor", "grid_markerfacecoloralt", "grid_markersize", "grid_markevery",
               "grid_mouseover", "grid_path_effects", "grid_picker", "grid_pickradius", "grid_rasterized", "grid_sketch_params",
               "grid_snap", "grid_solid_capstyle", "grid_solid_joinstyle", "grid_transform", "grid_url", "grid_visible", "grid_xdata",
               "grid_ydata", "grid_zorder", "grid_aa", "grid_c", "grid_ds", "grid_ls", "grid_lw", "grid_mec", "grid_mew", "grid_mfc",
               "grid_mfcalt", "grid_ms"]


  def _unrecognised(name):
      return ValueError(f"keyword {name} is not recognized; valid keywords are {_keywords}")


  class _Ticks:
      """How ticks of one kind look."""

      def __init__(self, name, kind):
          rc = lambda key: rcParams[f"{name}tick.{key}"]
          self.length, self.width, self.pad = rc(kind + ".size"), rc(kind + ".width"), rc(kind + ".pad")
          self.color, self.direction = rc("color"), rc("direction")
          label = rc("labelcolor")
          self.text = Text(color=self.color if label == "inherit" else label, fontsize=points(rc("labelsize")),
                           horizontalalignment="center" if name == "x" else "right",
                           verticalalignment="top" if name == "x" else "center_baseline")
          sides = ("bottom", "top") if name == "x" else ("left", "right")
          self.first, self.second = (rc(side) and rc(f"{kind}.{side}") for side in sides)
          self.labels_first, self.labels_second = (rc("label" + side) for side in sides)

      def _spec(self):
          return {"length": self.length, "width": self.width, "pad": self.pad, "color": to_rgba(self.color), "direction": self.direction,
                  "text": self.text._style_spec(), "first": self.first, "second": self.second, "labels_first": self.labels_first,
                  "labels_second": self.labels_second}


  class XTick:
      def __getattr__(self, name):
          raise AttributeError(f"unsupported: matplotlib.axis.{type(self).__name__}.{name}")


  class YTick(XTick):
      pass


  def _tick(axis_name):
      return XTick() if axis_name == "x" else YTick()


  class Axis:
      def __init__(self, axes, name):
          self.axes, self.axis_name = axes, name
          self.clear()

      def clear(self):
          name = self.axis_name
          self.major, self.minor = _Ticks(name, "major"), _Ticks(name, "minor")
          self.limits = None
          self.autoscale = True
          self.inverted = False
          self.scale, self.scale_options = "linear", {}
          self.places = self.words = self.minor_places = self.minor_words = None
          self.grid_on = rcParams["axes.grid"] and rcParams["axes.grid.axis"] in ("both", name)
          self.grid_look = {}
          self.minor_grid_on = rcParams["axes.grid"] and rcParams["axes.grid.which"] in ("minor", "both")
          self.minor_grid_look = {}
          self.visible = True
          self.label_second = False
          self.labelpad = rcParams["axes.labelpad"]
          self.label = Text(*((0.5, 0) if name == "x" else (0, 0.5)), color=rcParams["axes.labelcolor"], fontsize=points(rcParams["axes.labelsize"]), fontweight=rcParams["axes.labelweight"],
                            horizontalalignment="center", rotation=0 if name == "x" else 90)
          self.categories = {}
          self.margin = rcParams[f"axes.{name}margin"]
          self.format = {"offset": rcParams["axes.formatter.useoffset"], "powers": True, "low": rcParams["axes.formatter.limits"][0],
                         "high": rcParams["axes.formatter.limits"][1]}

      # Units: words stand at 0, 1, 2 …

      def convert(self, values):
          if isinstance(values, str):
              return self.convert([values])[0]
          first = values
          while isinstance(first, (list, tuple)) and first or isinstance(first, np.ndarray) and first.dtype.kind == "O" and first.size:
              first = first.flat[0] if isinstance(first, np.ndarray) else first[0]
          if type(first).__module__ == "datetime":
              from matplotlib import dates
              if isinstance(first, dates.datetime.timedelta):
                  raise TypeError("float() argument must be a string or a real number, not 'datetime.timedelta'")
              dates.mark(self)
              return dates.date2num(values)
          if isinstance(values, (list, tuple)) and values and isinstance(values[0], str) or isinstance(values, np.ndarray) and values.dtype.kind in "UO":
              found = [float(self.categories.setdefault(str(value), len(self.categories))) for value in values]
              self.places, self.words = list(range(len(self.categories))), list(self.categories)
              return np.array(found)
          return values

      def set(self, **kwargs):
          for name, value in kwargs.items():
              setter = getattr(self, "set_" + name, None)
              if setter is None:
                  raise AttributeError(f"{'XAxis' if self.axis_name == 'x' else 'YAxis'}.set() got an unexpected keyword argument {name!r}")
              setter(value)

      def set_label(self, text):
          self.label.set_text(text)

      def get_inverted(self):
          low, high = self.axes._limits(self)
          return high < low

      def get_label_position(self):
          return ("top" if self.label_second else "bottom") if self.axis_name == "x" else "right" if self.label_second else "left"

      def get_major_locator(self):
          from matplotlib import ticker
          if isinstance(self.places, ticker.Locator):
              return self.places
          if isinstance(self.places, str) and self.places == "none":
              return ticker.NullLocator()
          if self.places is not None:
              return ticker.FixedLocator(self.places)
          return ticker.LogLocator(self.scale_options.get("base", 10.0)) if self.scale == "log" else ticker.AutoLocator()

      def get_minor_locator(self):
          from matplotlib import ticker
          if isinstance(self.minor_places, ticker.Locator):
              return self.minor_places
          if self.minor_places is not None:
              return ticker.FixedLocator(self.minor_places)
          return ticker.LogLocator(self.scale_options.get("base", 10.0), "all") if self.scale == "log" else ticker.NullLocator()

      def get_major_formatter(self):
          from matplotlib import ticker
          if isinstance(self.words, ticker.Formatter):
              return self.words
          if isinstance(self.words, list):
              return ticker.FixedFormatter(self.words)
          if isinstance(self.words, str):
              return ticker.NullFormatter()
          return ticker.LogFormatterSciNotation() if self.scale == "log" else _OwnFormatter(self)

      def get_view_interval(self):
          return np.array(self.axes._limits(self), dtype=float)

      def get_data_interval(self):
          which = 0 if self.axis_name == "x" else 1
          values = np.concatenate([np.ravel(held[which]) for held in self.axes._pending] or [np.array([])])
          return np.array([values.min(), values.max()]) if values.size else np.array([np.inf, -np.inf])

      def get_majorticklabels(self):
          return self.get_ticklabels()

      def get_minorticklabels(self):
          return self.get_ticklabels(minor=True)

      def get_minorticklocs(self):
          return self.get_ticklocs(minor=True)

      def get_ticks_position(self):
          ticks = self.major
          names = ("bottom", "top") if self.axis_name == "x" else ("left", "right")
          if ticks.first and ticks.second:
              return "default" if ticks.labels_first and not ticks.labels_second else "unknown"
          return names[1] if ticks.second else names[0] if ticks.first else "unknown"

      def get_tick_params(self, which="major"):
          ticks = self.major if which == "major" else self.minor
          names = ("bottom", "top") if self.axis_name == "x" else ("left", "right")
          return {names[0]: ticks.first, names[1]: ticks.second, "label" + names[0]: ticks.labels_first, "label" + names[1]: ticks.labels_second,
                  "gridOn": self.grid_on if which == "major" else self.minor_grid_on}

      def get_offset_text(self):
          if getattr(self, "_offset_text", None) is None:
              self._offset_text = _OffsetText(self)
          return self._offset_text

      def set_units(self, u):
          raise ValueError("unsupported: matplotlib.axis.Axis.set_units")

      def reset_ticks(self):
          pass

      def get_label(self):
          return self.label

      def get_label_text(self):
          return self.label.get_text()

      def set_label_text(self, text, **kwargs):
          self.label.set_text(text)
          self.label.update(kwargs)

      def set_label_coords(self, x, y, transform=None):
          if transform is not None:
              raise ValueError("unsupported: set_label_coords with a transform")
          self._label_place = (float(x), float(y))

      def set_visible(self, visible):
          self.visible = bool(visible)

      def get_visible(self):
          return self.visible

      def set_inverted(self, inverted):
          self.inverted = bool(inverted)

      def set_label_position(self, side):
          self.label_second = side in ("top", "right")

      def tick_top(self):
          self._sides(False, True)

      tick_right = tick_top

      def tick_bottom(self):
          self._sides(True, False)

      tick_left = tick_bottom

      def set_ticks_position(self, side):
          first = side in ("bottom", "left", "both", "default")
          self._sides(first, side in ("top", "right", "both"), labels=side != "both")

      def _sides(self, first, second, labels=True):
          for ticks in (self.major, self.minor):
              ticks.first, ticks.second = first, second
              if labels:
                  ticks.labels_first, ticks.labels_second = first, second

      def set_ticks(self, ticks, labels=None, *, minor=False, **kwargs):
          exact = np.asarray(self.convert(ticks))
          places = exact.astype(float)
          if labels is not None and not len(labels):
              labels = [""] * len(places)
          if labels is not None and len(labels) != len(places):
              raise ValueError(f"The number of FixedLocator locations ({len(places)}), usually from a call to set_ticks, does not match the number "
                               f"of labels ({len(labels)}).")
          if minor:
              self.minor_places = places
              if labels is not None:
                  self.minor_words = [_word(label) for label in labels]
              return [_tick(self.axis_name) for _ in places]
          self._exact = exact
          self.places, self.words = places, None if labels is None else [_word(label) for label in labels]
          if len(places) and self.limits is not None:
              low, high = self.axes._limits(self)
              self.limits = (min(low, float(places.min())), max(high, float(places.max())))
          self.major.text.update(kwargs)
          return [_tick(self.axis_name) for _ in places]

      def set_ticklabels(self, labels, *, minor=False, fontdict=None, **kwargs):
          if self.places is None and not minor and len(labels):
              warnings.warn("set_ticklabels() should only be used with a fixed number of ticks, i.e. after set_ticks() or using a FixedLocator. "
                            "Otherwise, ticks may be mislabeled.", UserWarning, stacklevel=3)
          if minor:
              self.minor_words = [_word(label) for label in labels]
              self.minor.text.update({**(fontdict or {}), **kwargs})
              return self.get_ticklabels(minor=True)
          self.words = [_word(label) for label in labels] or "none"
          self.major.text.update({**(fontdict or {}), **kwargs})
          return self.get_ticklabels()

      def get_ticklocs(self, *, minor=False):
          import _plotting
          if minor:
              return self._minor_places()
          if hasattr(self.places, "tick_values"):
              return np.asarray(self.places.tick_values(*sorted(self.axes._limits(self))), dtype=float)
          if self.places is not None and not isinstance(self.places, str):
              exact = getattr(self, "_exact", None)
              if exact is not None and exact.shape == np.shape(self.places) and (exact == self.places).all():
                  return exact.copy()
              return np.asarray(self.places, dtype=float)
          if isinstance(self.places, str) and self.places == "none":
              return np.array([])
          if self.scale == "log":
              from matplotlib.ticker import LogLocator
              return LogLocator(self.scale_options.get("base", 10.0)).tick_values(*sorted(self.axes._limits(self)))
          return np.array(_plotting.ticks(*self.axes._limits(self), self.get_tick_space(), [1, 2, 5, 10] if self.places == "integer" else None,
                                          self.places == "integer", 2))

      def get_tick_space(self):
          """How many ticks find room, at most nine."""
          box, size = self.axes.get_window_extent(), self.major.text.get_fontsize()
          length = (box.height if self.axis_name == "y" else box.width) * 72 / self.axes.figure._dpi
          room = size * (2 if self.axis_name == "y" else 3)
          return int(min(9, max(1, length // room))) if room > 0 else 9

      get_majorticklocs = get_ticklocs

      def get_ticklabels(self, minor=False, which=None):
          places = self.get_ticklocs(minor=minor).tolist()
          if minor:
              words = [""] * len(places)
          elif isinstance(self.words, list):
              words = self.words
          elif callable(self.words):
              words = self._formatted(self.words, places)
          else:
              import _plotting
              words = _plotting.words(places, *sorted(self.axes._limits(self))) if self.scale == "linear" else [f"{place:g}" for place in places]
          first = self.axis_name == "x"
          made = [TickLabel(place if first else 0, 0 if first else place, word) for place, word in zip(places, words)]
          look = self.major.text
          for label in made:
              for name in _look:
                  setattr(label, name, getattr(look, name))
              label._was = label._kept()
          if not minor:
              self._labels = made
          return made

      def _labels_changed(self):
          """Looks of single tick labels that were changed after they had been asked for; None if there are none."""
          changed = {}
          for label in getattr(self, "_labels", ()):
              if label._kept() != label._was:
                  changed[label._x if self.axis_name == "x" else label._y] = label
          return changed

      def grid(self, visible=None, which="major", **kwargs):
          from matplotlib.artist import resolved
          check("which", which, ["major", "minor", "both"])
          for name in resolved(kwargs):
              if name not in _line_words:
                  raise _unrecognised("grid_" + name)
          if which != "minor":
              shown = (True if kwargs else not self.grid_on) if visible is None else visible
              self.grid_on = bool(shown) or bool(kwargs)
              self.grid_look.update(resolved(kwargs))
          if which != "major":
              shown = (True if kwargs else not self.minor_grid_on) if visible is None else visible
              self.minor_grid_on = bool(shown) or bool(kwargs)
              self.minor_grid_look.update(resolved(kwargs))

      def set_tick_params(self, which="major", reset=False, **kwargs):
          check("which", which, ["major", "minor", "both"])
          kinds = {"major": [self.major], "minor": [self.minor], "both": [self.major, self.minor]}[which]
          first, second = ("bottom", "top") if self.axis_name == "x" else ("left", "right")
          for ticks in kinds:
              for name, value in kwargs.items():
                  if name in ("length", "size", "width", "pad", "direction", "tickdir"):
                      setattr(ticks, {"size": "length", "tickdir": "direction"}.get(name, name), value)
                  elif name in ("labelrotation_mode", "rotation_mode"):
                      ticks.text.set_rotation_mode(value)
                  elif name == "color":
                      ticks.color = value
                  elif name == "colors":
                      ticks.color = value
                      ticks.text.set_color(value)
                  elif name in ("labelsize", "labelcolor", "labelrotation", "rotation", "labelfontfamily"):
                      {"labelsize": ticks.text.set_fontsize, "labelcolor": ticks.text.set_color, "labelfontfamily": ticks.text.set_fontfamily}.get(
                          name, ticks.text.set_rotation)(value)
                  elif name in (first, second):
                      setattr(ticks, "first" if name == first else "second", bool(value))
                  elif name in ("label" + first, "label" + second):
                      setattr(ticks, "labels_first" if name == "label" + first else "labels_second", bool(value))
                  elif name.startswith("grid_"):
                      self.grid_look[name.removeprefix("grid_")] = value
                  elif name.removeprefix("label") not in ("bottom", "top", "left", "right") and name != "zorder":
                      raise _unrecognised(name)

      def minorticks_on(self):
          from matplotlib.ticker import AutoMinorLocator
          if self.scale == "linear":
              self.minor_places = AutoMinorLocator()

      def minorticks_off(self):
          self.minor_places = None

      def set_major_locator(self, locator):
          locator._apply(self)

      def set_minor_locator(self, locator):
          locator._apply_minor(self)

      def set_major_formatter(self, formatter):
          from matplotlib import ticker
          ticker.formatter(formatter)._apply(self)

      def set_minor_formatter(self, formatter):
          from matplotlib import ticker
          formatter = ticker.formatter(formatter)
          if isinstance(formatter, (ticker.ScalarFormatter, ticker.LogitFormatter)) and not isinstance(formatter, ticker.EngFormatter):
              raise ValueError(f"unsupported: {type(formatter).__name__} at minor ticks")
          self.minor_words = None if isinstance(formatter, ticker.NullFormatter) else formatter

      def get_scale(self):
          return self.scale

      def _grid_spec(self, on, look):
          if not on or not self.visible:
              return None, (0.0, 0.0, 0.0, 1.0)
          colour = to_rgba(look.get("color", rcParams["grid.color"]), look.get("alpha", rcParams["grid.alpha"]))
          return pen(look.get("linewidth", rcParams["grid.linewidth"]), look.get("linestyle", rcParams["grid.linestyle"])), colour

      def _minor_places(self):
          low, high = self.axes._limits(self)
          if hasattr(self.minor_places, "_within"):
              return self.minor_places._within(self, low, high)
          if hasattr(self.minor_places, "tick_values"):
              return np.asarray(self.minor_places.tick_values(low, high), dtype=float)
          return np.array([]) if self.minor_places is None else np.asarray(self.minor_places, dtype=float)

      def _minor_spec(self):
          if not self.visible:
              return None
          if hasattr(self.minor_places, "_apply_minor"):
              return self._minor_places()
          return "automatic" if self.minor_places is None and self.scale == "log" and self.places is None else self.minor_places

      def _sampled(self, low, high):
          """What a scale of one's own makes of numbers between the limits, at many places."""
          there, back = self._functions
          with np.errstate(all="ignore"):
              ends = np.asarray(there(np.array([low, high], dtype=float)), dtype=float)
              to = np.linspace(ends[0], ends[1], 2049)
              start = np.asarray(back(to), dtype=float)
              start[0], start[-1] = low, high
          return {"from": start, "to": to}

      def _shared_look(self):
          text = getattr(self, "_offset_text", None)
          return {} if text is None else {"shared_style": text._style_spec(), "shared_shown": text.get_visible()}

      def _shared_words(self):
          return str(self.words.get_offset()) if hasattr(self.words, "get_offset") else ""

      def axis_date(self, tz=None):
          from matplotlib import dates
          dates.mark(self, tz)

      def _minor_words(self, places):
          if self.minor_words is None or places is None or isinstance(places, str):
              return None
          if isinstance(self.minor_words, list):
              return self.minor_words
          return self._formatted(self.minor_words, np.asarray(places, dtype=float).tolist())

      def _formatted(self, formatter, places):
          if hasattr(formatter, "format_ticks"):
              return [str(word) for word in formatter.format_ticks(places)]
          return [str(formatter(place, k)) for k, place in enumerate(places)]

      def _spec(self):
          low, high = self.axes._limits(self)
          if self.scale == "function" and getattr(self, "_functions", None) is not None:
              self.scale_options = self._sampled(*sorted((float(low), float(high))))
          grid, colour = self._grid_spec(self.grid_on, self.grid_look)
          minor_grid, minor_colour = self._grid_spec(self.minor_grid_on, self.minor_grid_look)
          label = None
          if self.visible and self.label.get_text() and self.label.get_visible():
              style = self.label._style_spec()
              label = {"text": self.label.get_text(), "style": style, "pad": self.labelpad, "second": self.label_second,
                       "place": getattr(self, "_label_place", None)}
          places, words = self.get_ticklocs() if hasattr(self.places, "tick_values") else self.places, self.words
          minor = self._minor_spec()
          changed, styles = self._labels_changed(), None
          if changed and self.visible:
              if len(changed) == len(self._labels) and len({label._kept()[1:] for label in self._labels}) == 1:
                  for name in _look:
                      setattr(self.major.text, name, getattr(self._labels[0], name))
              else:
                  styles = changed
          if not self.visible:
              places, words = "none", "none"
          if callable(words):
              places = self.get_ticklocs()
              if hasattr(words, "offset_string") and len(places):
                  a, b = sorted((low, high))
                  places = places[(places >= a) & (places <= b)]
              words = self._formatted(words, places.tolist())
          if styles or any(label._kept()[0] != label._was[0] for label in changed.values()):
              places = self.get_ticklocs()
              words = [label.get_text() if label.get_visible() else "" for label in self._labels]
          style_specs = None if not styles else [styles[at]._style_spec() if at in styles else None for at in np.asarray(places).tolist()]
          return {"low": float(low), "high": float(high), "scale": self.scale, **self.scale_options, "places": places, "words": words,
                  **self._shared_look(), "shared": self._shared_words(), "minor": minor, "minor_words": self._minor_words(minor), "ticks": self.major._spec(), "minor_ticks": self.minor._spec(),
                  "grid": grid, "grid_color": colour, "minor_grid": minor_grid, "minor_grid_color": minor_colour, "label": label, "format": self.format,
                  "styles": style_specs}


  _look = ["_size", "_color", "_weight", "_style", "_family", "_rotation", "_rotation_mode", "_ha", "_va", "_alpha", "_visible"]


  class _OwnFormatter:
      """The formatter that an axis has of itself; what is set of it is set of the axis."""

      def __init__(self, axis):
          self._axis = axis

      def __call__(self, x, pos=None):
          import _plotting
          low, high = sorted(self._axis.axes._limits(self._axis))
          return _plotting.words([float(x)], low, high)[0]

      def set_powerlimits(self, lims):
          self._axis.format["low"], self._axis.format["high"] = lims

      def set_scientific(self, b):
          self._axis.format["powers"] = bool(b)

      def set_useOffset(self, val):
          self._axis.format["offset"] = bool(val)

      def set_useMathText(self, val):
          self._axis.format["math"] = bool(val)

      def __getattr__(self, name):
          raise AttributeError(f"unsupported: matplotlib.ticker.ScalarFormatter.{name}")


  class _OffsetText(Text):
      """What the words at the ticks share, beside the axis."""

      def __init__(self, axis):
          look = axis.major.text
          super().__init__(0, 0, "", fontsize=look.get_fontsize(), color=look.get_color())

      def set_x(self, x):
          raise ValueError("unsupported: the place of the text that tick labels share")

      set_y = set_position = set_x


  class TickLabel(Text):
      """The words at a tick, whose looks may be changed."""

      def _kept(self):
          return (self._text, *(_plain_look(getattr(self, name)) for name in _look))


  def _plain_look(value):
      return tuple(value) if isinstance(value, (list, np.ndarray)) else value


  def _word(label):
      return label.get_text() if isinstance(label, Text) else str(label)
  """#
}
