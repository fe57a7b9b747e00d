extension PythonSource {
  static let matplotlibLinesModule = #"""
  """Lines, and the markers on them."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check, unknown
  from matplotlib.artist import Artist, resolved
  from matplotlib.colors import check_color, to_rgba
  from matplotlib.markers import MarkerStyle

  _styles = {"-": "solid", "--": "dashed", "-.": "dashdot", ":": "dotted", "": "None", " ": "None", "none": "None"}
  _names = {"solid": "-", "dashed": "--", "dashdot": "-.", "dotted": ":"}


  def pattern(style, width):
      """How long the dashes and gaps of a style are, in points, or None if it draws nothing."""
      if isinstance(style, tuple):
          offset, lengths = style
          return (offset * width, tuple(x * width for x in lengths or ()))
      style = _styles.get(style, style)
      if style == "solid":
          return (0.0, ())
      if style == "None":
          return None
      if style not in _names:
          raise unknown("ls", style, ["-", "--", "-.", ":", "None", " ", "", "solid", "dashed", "dashdot", "dotted"])
      return (0.0, tuple(x * width for x in rcParams[f"lines.{style}_pattern"]))


  def pen(width, style="-", solid_cap="projecting", dash_cap="butt", join="round"):
      found = pattern(style, width)
      if found is None or width <= 0:
          return None
      offset, lengths = found
      return (width, dash_cap if lengths else solid_cap, join, lengths, offset)


  class Line2D(Artist):
      zorder = 2
      markers = MarkerStyle.markers
      filled_markers = MarkerStyle.filled_markers
      fillStyles = MarkerStyle.fillstyles
      drawStyles = {"default": "_draw_lines", "steps-mid": "_draw_steps_mid", "steps-pre": "_draw_steps_pre", "steps-post": "_draw_steps_post",
                    "steps": "_draw_steps_pre"}
      axes = None
      lineStyles = {"-": "_draw_solid", "--": "_draw_dashed", "-.": "_draw_dash_dot", ":": "_draw_dotted", "None": "_draw_nothing", " ": "_draw_nothing", "": "_draw_nothing"}

      def __init__(self, xdata, ydata, **kwargs):
          super().__init__()
          self._color = rcParams["lines.color"]
          self._linewidth = rcParams["lines.linewidth"]
          self._linestyle = rcParams["lines.linestyle"]
          self._marker = MarkerStyle(rcParams["lines.marker"])
          self._markersize = rcParams["lines.markersize"]
          self._markeredgewidth = rcParams["lines.markeredgewidth"]
          self._markeredgecolor = rcParams["lines.markeredgecolor"]
          self._markerfacecolor = rcParams["lines.markerfacecolor"]
          self._fillstyle = "full"
          self._markevery = None
          self._drawstyle = "default"
          self._solid_capstyle = rcParams["lines.solid_capstyle"]
          self._dash_capstyle = rcParams["lines.dash_capstyle"]
          self._joinstyle = rcParams["lines.solid_joinstyle"]
          self.set_data(xdata, ydata)
          self.update(resolved(kwargs))

      def __str__(self):
          if self._label:
              return f"Line2D({self._label})"
          if len(self._x) > 3:
              ends = [(self._x[k], self._y[k]) for k in (0, 1, -1)]
              return "Line2D(({:g},{:g}),({:g},{:g}),...,({:g},{:g}))".format(*[v for end in ends for v in end])
          return "Line2D(" + ",".join(f"({x:g},{y:g})" for x, y in zip(self._x, self._y)) + ")"

      def set_data(self, *args):
          x, y = args[0] if len(args) == 1 else args
          for name, values in (("x", x), ("y", y)):
              if not np.iterable(values):
                  raise RuntimeError(f"{name} must be a sequence")
          self.set_xdata(x)
          self.set_ydata(y)

      def set_xdata(self, x):
          if not np.iterable(x):
              raise RuntimeError("x must be a sequence")
          self._x, self._given_x = _floats(x), x

      def set_ydata(self, y):
          if not np.iterable(y):
              raise RuntimeError("y must be a sequence")
          self._y, self._given_y = _floats(y), y

      def get_xdata(self, orig=True):
          return self._given_x if orig else self._x

      def get_ydata(self, orig=True):
          return self._given_y if orig else self._y

      def get_data(self, orig=True):
          return self.get_xdata(orig), self.get_ydata(orig)

      def get_xydata(self):
          return np.column_stack([self._x, self._y])

      def set_color(self, color):
          if not (isinstance(color, str) and color == "auto"):
              check_color("color", color)
          self._color = color

      def get_color(self):
          return self._color

      def set_linewidth(self, w):
          self._linewidth = rcParams["lines.linewidth"] if w is None else float(w)

      def get_linewidth(self):
          return self._linewidth

      def set_linestyle(self, ls):
          pattern(ls, 1.0)
          self._linestyle = ls if isinstance(ls, tuple) else _names.get(ls, "None" if ls in ("", " ", "none") else ls)

      def get_linestyle(self):
          return self._linestyle

      def set_dashes(self, seq):
          self._linestyle = (0, tuple(seq))

      def set_marker(self, marker):
          self._marker = MarkerStyle(marker)

      def get_marker(self):
          return self._marker.get_marker()

      def set_markersize(self, size):
          self._markersize = float(size)

      def get_markersize(self):
          return self._markersize

      def set_markeredgewidth(self, width):
          self._markeredgewidth = rcParams["lines.markeredgewidth"] if width is None else float(width)

      def set_markeredgecolor(self, color):
          self._markeredgecolor = "auto" if color is None else color

      def set_markerfacecolor(self, color):
          self._markerfacecolor = "auto" if color is None else color

      def get_markeredgecolor(self):
          return self._edge()

      def get_markerfacecolor(self):
          return self._face()

      def set_markevery(self, every):
          self._markevery = every

      def get_markevery(self):
          return self._markevery

      def set_fillstyle(self, style):
          check("fillstyle", style, ["full", "left", "right", "bottom", "top", "none"])
          self._fillstyle = style

      def get_fillstyle(self):
          return self._fillstyle

      def set_markerfacecoloralt(self, color):
          self._alternative = "none" if color is None else color

      def get_markerfacecoloralt(self):
          return getattr(self, "_alternative", "none")

      def set_antialiased(self, on):
          self._smooth = bool(on)

      def get_antialiased(self):
          return getattr(self, "_smooth", True)

      def get_drawstyle(self):
          return self._drawstyle

      def set_drawstyle(self, style):
          style = style or "default"
          check("drawstyle", style, ["default", "steps-mid", "steps-pre", "steps-post", "steps"])
          self._drawstyle = style

      def set_solid_capstyle(self, style):
          self._solid_capstyle = style

      def set_dash_capstyle(self, style):
          self._dash_capstyle = style

      def set_solid_joinstyle(self, style):
          self._joinstyle = style

      def set_dash_joinstyle(self, style):
          self._joinstyle = style

      def set_gapcolor(self, color):
          if color is not None:
              check_color("color", color)
          self._gap = color

      def get_gapcolor(self):
          return getattr(self, "_gap", None)

      def get_solid_capstyle(self):
          return self._solid_capstyle

      def get_dash_capstyle(self):
          return self._dash_capstyle

      def is_dashed(self):
          return self._linestyle in ("--", "-.", ":")

      def _edge(self):
          auto = isinstance(self._markeredgecolor, str) and self._markeredgecolor == "auto"
          return self._color if auto else self._markeredgecolor

      def _face(self):
          if self._fillstyle == "none":
              return "none"
          auto = isinstance(self._markerfacecolor, str) and self._markerfacecolor == "auto"
          return self._color if auto else self._markerfacecolor

      def _points(self):
          x, y = self._x, self._y
          if len(x) != len(y):
              raise ValueError(f"shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape ({len(x)},) "
                               f"and arg 1 with shape ({len(y)},).")
          return x, y

      def _stepped(self, x, y):
          where = {"steps": "pre", "steps-pre": "pre", "steps-mid": "mid", "steps-post": "post"}.get(self._drawstyle)
          if where is None or len(x) == 0:
              return x, y
          if where == "pre":
              return np.repeat(x, 2)[:-1], np.repeat(y, 2)[1:]
          if where == "post":
              return np.repeat(x, 2)[1:], np.repeat(y, 2)[:-1]
          middle = (x[:-1] + x[1:]) / 2
          return np.concatenate([x[:1], np.repeat(middle, 2), x[-1:]]), np.repeat(y, 2)

      def _marker_spec(self, scale=1.0):
          if self._marker._path is None:
              return None
          edge = to_rgba(self._edge(), self._alpha)
          face = to_rgba(self._face(), self._alpha) if self._marker.is_filled() else None
          width = self._markeredgewidth
          name = self._marker.get_marker()
          size = self._markersize * scale
          if name == ",":
              size = 72 / 100
              width = 0
          spec = {"path": self._marker._path, "size": size, "fill": face, "edge": edge,
                  "pen": (width, "butt", self._marker._join, (), 0.0) if width > 0 else None}
          return spec

      def _marked(self, x, y):
          """The points that carry a marker."""
          every = self._markevery
          if isinstance(every, np.integer):
              every = int(every)
          if isinstance(every, bool) and not every or every is None:
              return x, y
          if isinstance(every, float):
              every = (0.0, every)
          if isinstance(every, int):
              every = (0, every)
          if isinstance(every, tuple) and len(every) == 2 and not isinstance(every[0], bool):
              start, step = every
              if isinstance(step, int):
                  if isinstance(start, float):
                      raise ValueError("`markevery` is a tuple with len 2 and second element is an int, but the first element is not an int; "
                                       f"markevery={self._markevery}")
                  return x[start::step], y[start::step]
              return self._evenly_marked(x, y, start, step)
          if isinstance(every, slice):
              return x[every], y[every]
          if np.iterable(every):
              try:
                  chosen = np.asarray(every)
                  return x[chosen], y[chosen]
              except (ValueError, IndexError) as error:
                  raise ValueError(f"markevery={every!r} is iterable but not a valid numpy fancy index") from error
          raise ValueError(f"markevery={every!r} is not a recognized value")

      def _evenly_marked(self, x, y, start, step):
          """Points as far apart on the picture as told, in shares of the diagonal of the axes."""
          pixels = self.axes.transData.transform(np.column_stack([x, y]))
          pixels = np.where(np.isfinite(pixels), pixels, 0.0)
          along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(pixels, axis=0).T))])
          box = self.axes.get_window_extent()
          scale = float(np.hypot(box.width, box.height))
          wanted = np.arange(start * scale, along[-1], step * scale)
          chosen = np.unique(np.abs(wanted[:, None] - along[None, :]).argmin(axis=1))
          return x[chosen], y[chosen]

      def _markers(self, x, y, scale=1.0):
          """The marks of the points: one, or two where only a half of each is filled."""
          spec = self._marker_spec(scale)
          if spec is None or not len(x):
              return []
          base = {"x": x, "y": y, "color": (0.0, 0.0, 0.0, 0.0), "pen": None, "data": ()}
          if self._fillstyle in ("full", "none") or not self._marker.is_filled():
              return [self._mark("line", **base, marker=spec)]
          from matplotlib.markers import half
          edge, pen_ = (0.0, 0.0, 0.0, 0.0), spec["pen"]
          other = to_rgba(self.get_markerfacecoloralt(), self._alpha) if not (isinstance(self.get_markerfacecoloralt(), str)
                                                                             and self.get_markerfacecoloralt() == "none") else None
          opposite = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}[self._fillstyle]
          made = [{**spec, "path": half(spec["path"], self._fillstyle), "edge": spec["edge"]}]
          made.append({**spec, "path": half(spec["path"], opposite), "fill": other, "edge": spec["edge"]})
          return [self._mark("line", **base, marker=one) for one in made]

      def _specs(self):
          if not self._visible:
              return []
          x, y = self._points()
          line = pen(self._linewidth, self._linestyle, self._solid_capstyle, self._dash_capstyle, self._joinstyle)
          colour = to_rgba(self._color, self._alpha)
          stepped = (x, y) if self._drawstyle == "default" else self._stepped(x, y)
          gap = getattr(self, "_gap", None)
          made = []
          if gap is not None and line is not None and line[3]:
              offset, dashes = line[4], line[3]
              inverse = (line[0], line[1], line[2], (0.0, dashes[0], *dashes[1:], 0.0) if len(dashes) % 2 == 0 else dashes, offset)
              made.append(self._mark("line", x=stepped[0], y=stepped[1], color=to_rgba(gap, self._alpha), pen=inverse, marker=None, data=()))
          simple = self._drawstyle == "default" and self._markevery is None and (self._fillstyle in ("full", "none") or not self._marker.is_filled())
          marker = self._marker_spec()
          smooth = {} if getattr(self, "_smooth", True) else {"smooth": False}
          if simple:
              spec = self._mark("line", x=x, y=y, color=colour, pen=line, marker=marker, **smooth)
              if self.get_path_effects():
                  from matplotlib.patheffects import of_line
                  return made + of_line(spec, self.get_path_effects())
              return made + [spec]
          made.append(self._mark("line", x=stepped[0], y=stepped[1], color=colour, pen=line, marker=None, **smooth))
          return made + (self._markers(*self._marked(x, y)) if marker is not None else [])

      def _handle(self, fontsize):
          """What stands for the line in a legend, in a box of width and height one."""
          line = pen(self._linewidth, self._linestyle, self._solid_capstyle, self._dash_capstyle, self._joinstyle)
          colour = to_rgba(self._color, self._alpha)
          height = 0.5
          made = [{"kind": "line", "x": (0.0, 1.0), "y": (height, height), "color": colour, "pen": line, "marker": None}]
          if self._fillstyle in ("full", "none") or not self._marker.is_filled():
              return made + [{"kind": "line", "x": (0.5,), "y": (height,), "color": colour, "pen": None, "marker": self._marker_spec()}]
          return made + [{**one, "frame": None} for one in self._markers((0.5,), (height,))]


  def _floats(values):
      array = np.asarray(values, dtype=float)
      return array.reshape(-1)
  """#
}
