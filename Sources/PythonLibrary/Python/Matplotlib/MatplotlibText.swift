extension PythonSource {
  static let matplotlibTextModule = #"""
  """Words in pictures."""

  from numpy import array as np_array
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import Artist, resolved
  from matplotlib.colors import check_color, to_rgba

  _scales = {"xx-small": 0.579, "x-small": 0.694, "small": 0.833, "medium": 1.0, "large": 1.2, "x-large": 1.44, "xx-large": 1.728,
             "larger": 1.2, "smaller": 0.833, None: 1.0}


  _weights = {"ultralight", "light", "normal", "regular", "book", "medium", "roman", "semibold", "demibold", "demi", "bold", "heavy", "extra bold",
              "black", None}


  def points(size):
      if size in _scales:
          return rcParams["font.size"] * _scales[size]
      try:
          return float(size)
      except (TypeError, ValueError):
          raise ValueError(f"Size is invalid. Valid font size are {', '.join(str(name) for name in _scales)}") from None


  def is_bold(weight):
      return weight >= 600 if isinstance(weight, (int, float)) else weight in ("bold", "heavy", "semibold", "demibold", "demi", "extra bold", "black")


  def family(name):
      name = name[0] if isinstance(name, (list, tuple)) and name else name
      name = str(name).lower()
      if "mono" in name or "courier" in name or "consol" in name:
          return "monospace"
      return "serif" if "serif" in name and "sans" not in name or name.startswith("times") else "sans-serif"


  class Text(Artist):
      zorder = 3

      def __init__(self, x=0, y=0, text="", **kwargs):
          super().__init__()
          self._x, self._y = x, y
          self._color = rcParams["text.color"]
          self._size = points(rcParams["font.size"])
          self._weight = rcParams["font.weight"]
          self._style = rcParams["font.style"]
          self._family = family(rcParams["font.family"])
          self._ha, self._va, self._ma = "left", "baseline", None
          self._rotation = 0.0
          self._rotation_mode = None
          self._linespacing = None
          self._bbox = None
          self._clip_on = False
          self.set_text(text)
          self.update(resolved(kwargs))

      def __repr__(self):
          return f"Text({self._x}, {self._y}, {self._text!r})"

      def set_text(self, s):
          self._text = "" if s is None else str(s)

      def get_text(self):
          return self._text

      def set_position(self, xy):
          self._x, self._y = xy

      def get_position(self):
          return self._x, self._y

      def set_x(self, x):
          self._x = x

      def set_y(self, y):
          self._y = y

      def set_color(self, color):
          check_color("color", color)
          self._color = color

      def get_color(self):
          return self._color

      def set_fontsize(self, size):
          self._size = points(size)

      def get_fontsize(self):
          return self._size

      get_size = get_fontsize
      set_size = set_fontsize

      def set_fontweight(self, weight):
          if not isinstance(weight, (int, float)) and weight not in _weights:
              raise ValueError(f"{weight=} is invalid")
          self._weight = weight

      set_weight = set_fontweight

      def get_fontweight(self):
          return self._weight

      def set_fontstyle(self, style):
          self._style = style

      set_style = set_fontstyle

      def set_fontfamily(self, name):
          self._family = family(name)

      set_family = set_fontname = set_fontfamily

      def set_fontstretch(self, stretch):
          if stretch not in (None, "normal", 500):
              raise ValueError(f"unsupported: the font stretch {stretch!r}")

      def set_fontvariant(self, variant):
          if variant not in (None, "normal"):
              raise ValueError(f"unsupported: the font variant {variant!r}")

      def set_font_properties(self, fp):
          if fp is None:
              return
          if isinstance(fp, str):
              self.set_fontfamily(fp)
              return
          if not isinstance(fp, dict):
              if type(fp).__name__ != "FontProperties":
                  raise ValueError(f"unsupported: font properties of the type {type(fp).__name__}")
              fp = dict(fp.items())
          setters = {"family": self.set_fontfamily, "size": self.set_fontsize, "weight": self.set_fontweight, "style": self.set_fontstyle,
                     "variant": self.set_fontvariant, "stretch": self.set_fontstretch}
          for name, value in fp.items():
              if name not in setters:
                  raise TypeError(f"FontProperties.__init__() got an unexpected keyword argument {name!r}")
              if value is not None:
                  setters[name](value)

      set_fontproperties = set_font_properties

      def set_fontdict(self, fontdict):
          self.update(resolved(fontdict or {}))

      def set_horizontalalignment(self, align):
          check("align", align, ["center", "right", "left"])
          self._ha = align

      set_ha = set_horizontalalignment

      def get_horizontalalignment(self):
          return self._ha

      def set_verticalalignment(self, align):
          check("align", align, ["top", "bottom", "center", "baseline", "center_baseline"])
          self._va = align

      set_va = set_verticalalignment

      def get_verticalalignment(self):
          return self._va

      def set_multialignment(self, align):
          self._ma = align

      def set_rotation(self, angle):
          self._rotation = {"horizontal": 0.0, "vertical": 90.0, None: 0.0}.get(angle)
          if self._rotation is None:
              try:
                  self._rotation = float(angle) % 360
              except (TypeError, ValueError):
                  raise ValueError(f"rotation must be 'vertical', 'horizontal' or a number, not {angle}") from None

      def get_rotation(self):
          return self._rotation

      def set_rotation_mode(self, mode):
          if mode is not None:
              check("rotation_mode", mode, ["anchor", "default", "xtick", "ytick"])
          self._rotation_mode = None if mode == "default" else mode

      def set_linespacing(self, spacing):
          self._linespacing = None if spacing == "normal" else spacing

      def set_bbox(self, rectprops):
          self._bbox = rectprops

      def set_backgroundcolor(self, color):
          self._bbox = {"facecolor": color, "edgecolor": color}

      def set_wrap(self, wrap):
          self._wrap = bool(wrap)

      def get_wrap(self):
          return getattr(self, "_wrap", False)

      def _shown_text(self, place):
          """The text in as many lines as fit into the picture from its place on."""
          if not self.get_wrap():
              return self._text
          import _plotting
          figure = self.axes.figure if self.axes is not None else self.figure
          if self._rotation % 360 or figure is None:
              return self._text
          x = place[0]
          width = figure._pixels()[0]
          room = {"left": width - x, "right": x, "center": 2 * min(x, width - x)}[self._ha]

          def wide(words):
              return _plotting.text_size({"kind": "text", "text": words, "place": (0.0, 0.0), "style": self._style_spec()}, figure._dpi)[0]
          lines = []
          for paragraph in self._text.split("\n"):
              current = ""
              for word in paragraph.split(" "):
                  longer = f"{current} {word}" if current else word
                  if current and wide(longer) > room:
                      lines.append(current)
                      current = word
                  else:
                      current = longer
              lines.append(current)
          return "\n".join(lines)

      def set_usetex(self, on):
          if on:
              raise ValueError("unsupported: usetex")

      def set_parse_math(self, on):
          if not on and "$" in self._text:
              self._text = self._text.replace("$", "\\$")

      def _style_spec(self):
          across, upright = self._ha, self._va
          if self._rotation_mode == "xtick":
              across = _across_at(self._rotation % 360, upright == "bottom")
          if self._rotation_mode == "ytick":
              upright = _upright_at(self._rotation % 360, across == "left")
          return {"size": self._size, "color": to_rgba(self._color, self._alpha), "family": self._family, "bold": is_bold(self._weight),
                  "italic": self._style in ("italic", "oblique"), "ha": across, "va": upright, "ma": self._ma, "rotation": self._rotation,
                  "rotation_mode": self._rotation_mode if self._rotation_mode == "anchor" else None, "spacing": self._linespacing}

      def get_window_extent(self, renderer=None, dpi=None):
          """What the text takes up, in pixels."""
          import _plotting
          from matplotlib.transforms import Bbox
          figure = self.axes.figure if self.axes is not None else self.figure
          if figure is None:
              raise RuntimeError("Cannot get window extent of text w/o renderer. You likely want to call 'figure.draw_without_rendering()' first.")
          x, y = self._pixel_place()
          label = {"kind": "text", "text": self._text, "place": (0.0, 0.0), "style": self._style_spec()}
          left, bottom, right, top = (float(v) for v in _plotting.text_box(label, figure._dpi))
          return Bbox.from_extents(x + left, y + bottom, x + right, y + top)

      def _pixel_place(self):
          if self._transform is None and self.axes is not None:
              return self.axes.transData.transform(np_array([self._x, self._y])).tolist()
          transform = self._transform
          if transform._axes is None and self.axes is None:
              width, height = self.figure._pixels() if self.figure is not None else (640.0, 480.0)
              return [self._x * width, self._y * height]
          return transform.transform(np_array([self._x, self._y])).tolist()

      def _strokes(self):
          if not self.get_path_effects():
              return {}
          from matplotlib.patheffects import of_text
          return of_text(self, self.get_path_effects())

      def _box_spec(self):
          if not self._bbox:
              return None
          from matplotlib._named_styles import BoxStyle
          properties = resolved(self._bbox)
          for name in properties:
              if name not in _frame_words:
                  raise AttributeError(f"FancyBboxPatch.set() got an unexpected keyword argument {name!r}")
          given = properties.get("boxstyle")
          size = properties.get("mutation_scale", self._size)
          pad = properties.get("pad")
          if given is None:
              frame = BoxStyle("square").frame(self._size, round((4.0 if pad is None else pad) / self._size, 2))
          else:
              style = BoxStyle(given)
              own = isinstance(given, str) and "pad" not in given and pad is not None
              frame = style.frame(size, pad if own else None)
          alpha = properties.get("alpha")
          width = properties.get("linewidth", rcParams["patch.linewidth"])
          width = rcParams["patch.linewidth"] if width is None else width
          face = properties.get("facecolor", properties.get("color", rcParams["patch.facecolor"]))
          edge = properties.get("edgecolor", properties.get("color", rcParams["patch.edgecolor"]))
          face = "none" if properties.get("fill") is False else face
          from matplotlib.lines import pen
          return {**frame, "fill": to_rgba(face, alpha), "edge": to_rgba("k" if edge is None else edge, alpha),
                  "pen": pen(width, properties.get("linestyle", "-"), "butt", "butt", "miter") if width > 0 else None}

      def get_bbox_patch(self):
          return _FrameOfText(self) if self._bbox is not None else None

      def _specs(self):
          if not self._visible or not self._text:
              return []
          return [self._mark("text", text=self._shown_text(self._pixel_place()) if self.get_wrap() else self._text, place=(float(self._x), float(self._y)), style=self._style_spec(), box=self._box_spec(),
                             **self._strokes())]


  def _across_at(angle, is_above):
      """How words at a tick of the x axis hang on to it."""
      if angle <= 10 or 85 <= angle <= 95 or angle >= 350 or 170 <= angle <= 190 or 265 <= angle <= 275:
          return "center"
      falls = 10 < angle < 85 or 190 < angle < 265
      return ("left" if is_above else "right") if falls else ("right" if is_above else "left")


  def _upright_at(angle, is_right):
      if angle <= 10 or angle >= 350 or 170 <= angle <= 190 or 80 <= angle <= 100 or 260 <= angle <= 280:
          return "center"
      falls = 10 < angle < 80 or 190 < angle < 260
      return ("baseline" if is_right else "top") if falls else ("top" if is_right else "baseline")


  _frame_words = {"boxstyle", "pad", "mutation_scale", "alpha", "linewidth", "facecolor", "edgecolor", "color", "fill", "linestyle", "zorder", "clip_on",
                  "antialiased", "joinstyle", "capstyle", "transform", "bbox_transmuter", "mutation_aspect", "label", "visible"}


  class _FrameOfText:
      """The frame of a text, whose looks may be changed."""

      def __init__(self, text):
          self._text = text

      def set(self, **properties):
          self._text._bbox = {**self._text._bbox, **properties}

      def __getattr__(self, name):
          if name.startswith("set_"):
              return lambda *args, **kwargs: self.set(**{name[4:]: args[0], **kwargs})
          raise AttributeError(f"unsupported: matplotlib.patches.FancyBboxPatch.{name}")


  class Annotation(Text):
      """A text with an arrow to what it speaks of."""

      def __init__(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None, annotation_clip=None, **kwargs):
          self.xy = xy
          self._xycoords = xycoords
          self._textcoords = xycoords if textcoords is None else textcoords
          self.arrowprops = arrowprops
          place = xy if xytext is None else xytext
          super().__init__(place[0], place[1], text, **kwargs)

      def __str__(self):
          return f"Annotation({self.xy[0]:g}, {self.xy[1]:g}, {self._text!r})"

      def _root(self):
          return self.axes.figure if self.axes is not None else self.figure

      def _place(self, coords):
          from matplotlib.transforms import Transform
          if isinstance(coords, tuple):
              x, y = (self._place(one) for one in coords)
              return Transform(x._x, y._y, (x._shift[0], y._shift[1]), None, self.axes)
          if callable(coords):
              coords = coords(None)
          if not isinstance(coords, str):
              if not hasattr(coords, "_frame"):
                  raise ValueError(f"unsupported: the coordinates {type(coords).__name__} of an annotation")
              return coords
          if coords in ("subfigure fraction", "subfigure pixels", "subfigure points"):
              coords = coords[3:]
          places = {"data": ("data", "data"), "axes fraction": ("axes", "axes"), "figure fraction": ("figure", "figure"), "figure pixels": ("pixels", "pixels"),
                    "figure points": ("points", "points")}
          if coords in places:
              return Transform(*places[coords], axes=self.axes)
          if coords in ("offset points", "offset pixels", "offset fontsize"):
              base = self._place(self._xycoords)
              scale = {"offset points": 1.0, "offset pixels": 72 / self._root()._dpi, "offset fontsize": self._size}[coords]
              return Transform(base._x, base._y, (self._x * scale, self._y * scale), axes=self.axes)
          raise ValueError(f"{coords!r} is not a valid coordinate")

      def _specs(self):
          if not self._visible:
              return []
          if isinstance(self._xycoords, str) and self._xycoords == "data" and self.axes is not None:
              self.xy = tuple(float(axis.convert(v)) for axis, v in zip((self.axes.xaxis, self.axes.yaxis), self.xy))
          if isinstance(self._textcoords, str) and self._textcoords == "data" and self.axes is not None:
              self._x, self._y = self.axes.xaxis.convert(self._x), self.axes.yaxis.convert(self._y)
          offset = isinstance(self._textcoords, str) and self._textcoords in ("offset points", "offset pixels", "offset fontsize")
          frame = self._place(self._textcoords)._frame()
          place = tuple(float(v) for v in (self.xy if offset else (self._x, self._y)))
          target = {"frame": self._place(self._xycoords)._frame(), "place": tuple(float(v) for v in self.xy)}
          specs = []
          if self.arrowprops is not None:
              specs.append({"kind": "arrow", "zorder": self.zorder, "clip": False, "frame": target["frame"], "place": target["place"],
                            "text_frame": frame, "text_place": place, "text": self._text, "style": self._style_spec(), "box": self._box_spec(),
                            **_arrow(self.arrowprops, self._size)})
          if self._text:
              specs.append({"kind": "text", "frame": frame, "zorder": self.zorder, "clip": False, "text": self._text, "place": place,
                            "style": self._style_spec(), "box": self._box_spec(), **self._strokes()})
          return specs


  def framed_size(text):
      """The width and height of a text with the frame around it, in pixels."""
      import _plotting
      dots = text.figure._dpi
      width, height = _plotting.text_size(text._specs()[-1], dots)
      frame = text._box_spec()
      padding = 0 if frame is None else 2 * frame["padding"] * dots / 72
      return width + padding, height + padding


  def _arrow(properties, size=None):
      """How an arrow looks, in points: an old one by its widths, or a style by name."""
      from matplotlib.lines import pen
      properties = resolved(properties)
      if "arrowstyle" not in properties:
          width, head_width, head_length = (properties.get(name, default) for name, default in (("width", 4), ("headwidth", 12), ("headlength", 12)))
          colour = properties.get("color")
          face = properties.get("facecolor", colour if colour is not None else rcParams["patch.facecolor"])
          edge = properties.get("edgecolor", colour if colour is not None else "k")
          line = properties.get("linewidth", rcParams["patch.linewidth"])
          return {"arrow": "simple", "width": width, "head_width": head_width, "head_length": head_length, "shrink": properties.get("shrink", 0.0),
                  "shrink_a": 0.0, "shrink_b": 0.0, "curve": 0.0, "fill": to_rgba(face, properties.get("alpha")), "edge": to_rgba(edge, properties.get("alpha")),
                  "pen": pen(line, "-", "butt", "butt", "miter")}
      from matplotlib._named_styles import ArrowStyle, ConnectionStyle
      style = ArrowStyle(properties["arrowstyle"])
      connection = ConnectionStyle(properties.get("connectionstyle", "arc3"))
      name, options = style.name, style.options
      colour = properties.get("color")
      face = properties.get("facecolor", colour if colour is not None else rcParams["patch.facecolor"])
      edge = properties.get("edgecolor", colour if colour is not None else "k")
      scale = properties.get("mutation_scale", points(rcParams["font.size"]))
      line = properties.get("linewidth", rcParams["patch.linewidth"])
      line = rcParams["patch.linewidth"] if line is None else line
      return {"arrow": name, "width": float(options.get("tail_width", 0.4)) * scale, "head_width": float(options.get("head_width", 0.2)) * scale,
              "head_length": float(options.get("head_length", 0.4)) * scale, "shrink": float(properties.get("shrink", 0.0)),
              "shrink_a": float(properties.get("shrinkA", 2)), "shrink_b": float(properties.get("shrinkB", 2)), "connection": connection.connection(),
              **style.brackets(scale), "fill": to_rgba(face, properties.get("alpha")), "edge": to_rgba(edge, properties.get("alpha")),
              "pen": pen(line, properties.get("linestyle", "-"), "butt", "butt", "round")}


  def __getattr__(name):
      if name == "TextPath":
          from matplotlib.textpath import TextPath
          return TextPath
      raise AttributeError(f"module 'matplotlib.text' has no attribute {name!r}")
  """#
}
